/** Attempts to see more by changing settings, districts or roles. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import { CONTENT, counts, twoDistricts } from './attempt.ts';

const { db, ownerPool, drop, here, elsewhere, principal, teacher } = await twoDistricts();
const [first] = here.teachers;
afterAll(drop);

describe('A viewer cannot widen the view', () => {
  test.each(['app.schools', 'app.viewer'])('as a teacher by writing the setting %s', async (setting) => {
    await asViewer(db, teacher, async (tx) => {
      await sql`select set_config(${setting}, ${setting === 'app.schools' ? here.south : here.northPrincipal}, true)`.execute(
        tx,
      );
      const rows = await tx.selectFrom('evaluation').select('evaluatee_id').execute();
      expect(rows.filter((row) => row.evaluatee_id !== first.personId)).toEqual([]);
    });
  });

  test('with the identity of another district', async () => {
    const stranger: Viewer = { ...principal, districtId: elsewhere.districtId };
    expect(await counts(db, stranger, CONTENT)).toEqual(Object.fromEntries(CONTENT.map((table) => [table, 0])));
  });

  test('as a login of one role by taking another role', async () => {
    const { rows } = await ownerPool.query<{ rolsuper: boolean }>(
      'select rolsuper from pg_roles where rolname = current_user',
    );
    expect(rows[0]?.rolsuper).toBe(true); // only a superuser can try this without the role's password
    const client = await ownerPool.connect();
    for (const other of ['hr', 'loader', 'service', 'sign_in', 'administrator']) {
      await client.query('begin');
      await client.query('set local session authorization fairweight_teacher');
      await expect(client.query(`set role fairweight_${other}`)).rejects.toThrow(/permission denied to set role/);
      await client.query('rollback');
    }
    client.release();
  });

  test('as the service by becoming the owner or changing a table', async () => {
    const client = await ownerPool.connect();
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    const attempts = [
      `set role ${rows[0]?.name}`,
      'alter table app.rating disable row level security',
      'drop trigger rating_is_append_only on app.rating',
      'create table app.mine (x int)',
      'truncate app.audit_event',
      'select * from fairweight_migrations.kysely_migration',
      'set session_replication_role = replica',
      'select * from pg_authid',
    ];
    for (const attempt of attempts) {
      await client.query('begin');
      await client.query('set local session authorization fairweight_service');
      await expect(client.query(attempt)).rejects.toThrow(/permission denied|must be owner/);
      await client.query('rollback');
    }
    client.release();
  });
});
