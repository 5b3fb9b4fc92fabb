/** Records of policy versions and acts that the law ties to days: who reads and writes them, and that they stay. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql, type Transaction } from 'kysely';
import { asDutyReader, asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { DENIED, FOREIGN_KEY, POLICY, counts, twoDistricts } from './attempt.ts';

const { db, ownerPool, drop, here, elsewhere, principal, teacher, hr, system, union, management } =
  await twoDistricts();
const [first, , third] = here.teachers;
afterAll(drop);

type Tx = Transaction<Database>;

const record = (changes: object = {}) => ({
  district_id: here.districtId,
  policy_version_id: here.policyVersionId,
  sequence: 1,
  recorded_by: here.northPrincipal,
  ...changes,
});
const act = (changes: object = {}) => ({
  district_id: here.districtId,
  person_id: first.personId,
  act: 'charge_packet' as const,
  facts: JSON.stringify({ act: 'charge_packet' }),
  findings: '[]',
  recorded_by: here.northPrincipal,
  ...changes,
});
const addRecord = (changes?: object) => (tx: Tx) => tx.insertInto('plan_record').values(record(changes)).execute();
const addAct = (changes?: object) => (tx: Tx) => tx.insertInto('legal_act').values(act(changes)).execute();

beforeAll(async () => {
  const other = elsewhere.viewer('loader');
  await asViewer(db, hr, async (tx) => {
    await addRecord()(tx);
    await addAct({ evaluation_id: first.evaluationId, school_id: first.schoolId })(tx);
  });
  await asViewer(db, other, (tx) =>
    tx
      .insertInto('plan_record')
      .values({ district_id: elsewhere.districtId, policy_version_id: elsewhere.policyVersionId, sequence: 1 })
      .execute(),
  );
});

describe('Who reads', () => {
  test.each([hr, system, principal, union, management])(
    'records of policy versions: $role, of one district',
    async (viewer) => {
      expect((await counts(db, viewer, ['plan_record'])).plan_record).toBe(1);
    },
  );

  test('the duties too, and no teacher', async () => {
    const seen = await asDutyReader(db, here.districtId, (tx) => tx.selectFrom('plan_record').select('note').execute());
    expect(seen).toHaveLength(1);
    expect((await counts(db, teacher, ['plan_record'])).plan_record).toBe('denied');
  });

  test.each([principal, teacher, system, union, management, here.viewer('loader')])(
    'acts toward an employee: not $role',
    async (viewer) => {
      expect((await counts(db, viewer, ['legal_act'])).legal_act).toBe('denied');
    },
  );

  test('acts toward an employee: human resources, of one district', async () => {
    expect((await counts(db, hr, ['legal_act'])).legal_act).toBe(1);
    expect((await counts(db, elsewhere.viewer('hr'), ['legal_act'])).legal_act).toBe(0);
  });
});

describe('Nobody writes', () => {
  const refused: [string, Viewer, (tx: Tx) => Promise<unknown>, RegExp][] = [
    ['a record as a principal', principal, addRecord({ sequence: 2 }), DENIED],
    ['a record as a teacher', teacher, addRecord({ sequence: 2 }), DENIED],
    ['a record as a negotiator', union, addRecord({ sequence: 2 }), DENIED],
    ['a record in the name of someone else', hr, addRecord({ sequence: 2, recorded_by: first.personId }), POLICY],
    ['a record in no name', system, addRecord({ sequence: 2, recorded_by: null }), POLICY],
    ['a record in another district', hr, addRecord({ sequence: 2, district_id: elsewhere.districtId }), POLICY],
    ['a record of a draft', hr, addRecord({ policy_version_id: here.draftPolicyVersionId }), FOREIGN_KEY],
    ['a record of a version elsewhere', hr, addRecord({ policy_version_id: elsewhere.policyVersionId }), FOREIGN_KEY],
    ['a record with an older number', hr, addRecord(), /duplicate key/],
    ['a record that says when it was made', hr, addRecord({ sequence: 2, recorded_at: new Date(0) }), DENIED],
    [
      'a day of adoption without its reference',
      hr,
      addRecord({ sequence: 2, adopted_on: '2026-04-14' }),
      /check constraint/,
    ],
    ['an act as a principal', principal, addAct(), DENIED],
    ['an act as the system administrator', system, addAct(), DENIED],
    ['an act in the name of someone else', hr, addAct({ recorded_by: first.personId }), POLICY],
    ['an act in another district', hr, addAct({ district_id: elsewhere.districtId }), POLICY],
    [
      'an act with the evaluation of another employee',
      hr,
      addAct({ evaluation_id: third.evaluationId, school_id: third.schoolId }),
      FOREIGN_KEY,
    ],
    ['an act with an evaluation at no school', hr, addAct({ evaluation_id: third.evaluationId }), /check constraint/],
    ['an act whose facts are of another', hr, addAct({ act: 'transfer_administrator' }), /check constraint/],
  ];
  test.each(refused)('%s', async (_, viewer, write, message) => {
    await expect(
      asViewer(db, { ...viewer, personId: viewer.role === 'loader' ? null : here.northPrincipal }, write),
    ).rejects.toThrow(message);
  });
});

describe('What is on record stays', () => {
  const changes: [string, (tx: Tx) => Promise<unknown>][] = [
    ['updating a record', (tx) => tx.updateTable('plan_record').set({ note: 'never' }).execute()],
    ['deleting a record', (tx) => tx.deleteFrom('plan_record').execute()],
    ['updating an act', (tx) => tx.updateTable('legal_act').set({ findings: '[]' }).execute()],
    ['deleting an act', (tx) => tx.deleteFrom('legal_act').execute()],
    ['truncating acts', (tx) => sql`truncate app.legal_act`.execute(tx)],
  ];
  describe.each(changes)('against %s', (_, change) => {
    test.each([principal, teacher, hr, system, union, here.viewer('loader')])('by $role', async (viewer) => {
      await expect(asViewer(db, viewer, change)).rejects.toThrow(DENIED);
    });
  });

  test.each([
    'update app.plan_record set note = note',
    'delete from app.plan_record',
    'update app.legal_act set note = note',
    'delete from app.legal_act',
  ])('even against the owner: %s', async (statement) => {
    await expect(ownerPool.query(statement)).rejects.toThrow(/never changed or deleted/);
  });
});
