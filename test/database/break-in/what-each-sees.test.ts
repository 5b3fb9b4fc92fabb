/** What each kind of user can read, counted. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import { CONTENT, counts, DENIED, twoDistricts } from './attempt.ts';

const { db, pool, drop, here, principal, teacher, hr, system, union, management } = await twoDistricts();
const [first] = here.teachers;
afterAll(drop);

describe('Each viewer sees', () => {
  test('as a principal the own school only, drafts included', async () => {
    expect(
      await counts(db, principal, [...CONTENT, 'assignment', 'audit_event', 'employment', 'account', 'session']),
    ).toEqual({
      evaluation: 2,
      observation: 4,
      element_rating: 4,
      measure: 2,
      rating: 2,
      pupil_score: 2,
      assignment: 2,
      audit_event: 2,
      employment: 'denied',
      account: 'denied',
      session: 'denied',
    });
  });

  test('as a teacher the own evaluation, and of the observations the shared one', async () => {
    expect(await counts(db, teacher, [...CONTENT, 'assignment', 'audit_event', 'account', 'idempotency_key'])).toEqual({
      evaluation: 1,
      observation: 1,
      element_rating: 1,
      measure: 1,
      rating: 1,
      pupil_score: 'denied',
      assignment: 1,
      audit_event: 'denied',
      account: 'denied',
      idempotency_key: 0,
    });
    const names = await asViewer(db, teacher, (tx) => tx.selectFrom('person').select('person_id').execute());
    expect(names.map((row) => row.person_id).toSorted()).toEqual(
      [first.personId, here.northPrincipal, here.southPrincipal].toSorted(),
    );
  });

  test('as HR the whole district and no other', async () => {
    expect(await counts(db, hr, [...CONTENT, 'district', 'school', 'policy_version', 'account'])).toEqual({
      evaluation: 3,
      observation: 6,
      element_rating: 6,
      measure: 3,
      rating: 3,
      pupil_score: 3,
      district: 1,
      school: 2,
      policy_version: 2,
      account: 'denied',
    });
  });

  test.each([union, management])(
    'as a negotiator ($role) published policies and nothing about a person',
    async (viewer) => {
      expect(await counts(db, viewer, [...CONTENT, 'person', 'policy_version'])).toEqual({
        ...Object.fromEntries(CONTENT.map((table) => [table, 'denied'])),
        person: 0,
        policy_version: 1,
      });
    },
  );

  test('as a system administrator accounts and policies, no evaluation content', async () => {
    expect(await counts(db, system, [...CONTENT, 'account', 'policy_version', 'audit_event'])).toEqual({
      ...Object.fromEntries(CONTENT.map((table) => [table, 'denied'])),
      account: 0,
      policy_version: 2,
      audit_event: 3,
    });
  });

  test('without a viewer nothing at all', async () => {
    await expect(pool.query('select * from app.evaluation')).rejects.toThrow(DENIED);
    const client = await pool.connect();
    for (const role of ['administrator', 'teacher', 'hr', 'loader']) {
      await client.query('begin');
      await client.query(`select set_config('role', $1, true)`, [`fairweight_${role}`]);
      expect((await client.query('select * from app.evaluation')).rows).toEqual([]);
      await client.query('rollback');
    }
    client.release();
  });
});
