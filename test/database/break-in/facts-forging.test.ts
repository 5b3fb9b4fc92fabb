/** Attempts to write facts in others' names and to rewrite what was believed. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Insertable, Transaction, Updateable } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { DENIED, FOREIGN_KEY, POLICY, twoDistricts } from './attempt.ts';
import { addFacts, terms } from './facts.ts';

type Tx = Transaction<Database>;
type Write = (tx: Tx) => Promise<unknown>;

const { db, drop, here, elsewhere, principal, teacher, hr, union } = await twoDistricts();
const [first, second, third] = here.teachers;
beforeAll(async () => {
  await addFacts(db, here);
  await addFacts(db, elsewhere);
});
afterAll(drop);

const insert =
  <Table extends keyof Database>(table: Table, row: Insertable<Database[Table]>): Write =>
  async (tx) =>
    await tx.insertInto(table).values(row).execute();
const supersede =
  (
    row: Partial<Updateable<Database['leave_year']>> = {},
    table: 'leave_year' | 'five_year_consent' = 'leave_year',
  ): Write =>
  async (tx) =>
    await tx
      .updateTable(table)
      .set({
        superseded_at: new Date('2999-01-01'),
        superseded_by: here.northPrincipal,
        superseded_reason: 'x',
        ...row,
      })
      .execute();

const own = { district_id: here.districtId };
const byHr = { recorded_by: here.northPrincipal };
const leave = { ...own, person_id: first.personId, school_year: '2024-25', ...byHr };
const employee = (person_id: string) => ({ person_id, consenter_id: person_id, side: 'employee' as const });
const evaluator = (person_id: string, consenter_id: string) => ({
  person_id,
  consenter_id,
  side: 'evaluator' as const,
});
const consent = (row: ReturnType<typeof employee> | ReturnType<typeof evaluator>, recorded_by: string) =>
  insert('five_year_consent', { ...own, deed: 'given', happened_on: '2025-09-01', recorded_by, ...row });
const inspection = { ...own, person_id: first.personId, requested_on: '2026-02-01', recorded_by: first.personId };
const instrument = { ...own, key: 'y', title: 'x', owner: 'district' as const, kind: 'summative' as const };

/** Somebody else's evaluation under a report on the first teacher. */
const misplacedReport: Write = async (tx) => {
  const { par_participation_id } = await tx
    .selectFrom('par_participation')
    .select('par_participation_id')
    .where('person_id', '=', first.personId)
    .executeTakeFirstOrThrow();
  const attached = { evaluation_id: second.evaluationId, school_id: second.schoolId, attached_on: '2026-02-02' };
  const report = { person_id: first.personId, par_participation_id, reported_on: '2026-02-01', reference: 'x' };
  return await insert('par_report', { ...own, ...byHr, ...report, ...attached })(tx);
};

describe("Nobody writes in another's name or rewrites what was believed", () => {
  const elsewhereRow = { ...leave, district_id: elsewhere.districtId };
  const refused: [string, Viewer, Write, RegExp][] = [
    ['HR recording as someone else', hr, insert('leave_year', { ...leave, recorded_by: here.southPrincipal }), POLICY],
    ['HR recording in another district', hr, insert('leave_year', elsewhereRow), POLICY],
    [
      'HR recording about a person of another district',
      hr,
      insert('leave_year', { ...leave, person_id: elsewhere.teachers[0].personId }),
      FOREIGN_KEY,
    ],
    ['HR dating a recording back', hr, insert('leave_year', { ...leave, recorded_at: new Date('2020-01-01') }), DENIED],
    ['HR editing in place', hr, (tx) => tx.updateTable('employment').set({ hired_on: '2010-08-01' }).execute(), DENIED],
    ['HR superseding without a reason', hr, supersede({ superseded_reason: null }), POLICY],
    ['HR superseding as someone else', hr, supersede({ superseded_by: here.southPrincipal }), POLICY],
    [
      'HR superseding before the recording',
      hr,
      supersede({ superseded_at: new Date('2020-01-01') }),
      /check constraint/,
    ],
    ['HR deleting a fact', hr, (tx) => tx.deleteFrom('leave_year').execute(), DENIED],
    ["HR consenting in an employee's place", hr, consent(employee(first.personId), here.northPrincipal), DENIED],
    ['a teacher consenting for a colleague', teacher, consent(employee(second.personId), first.personId), POLICY],
    [
      'a teacher consenting as the evaluator',
      teacher,
      consent(evaluator(first.personId, here.northPrincipal), first.personId),
      POLICY,
    ],
    [
      "a principal consenting in an employee's place",
      principal,
      consent(employee(first.personId), here.northPrincipal),
      POLICY,
    ],
    [
      'a principal consenting as another evaluator',
      principal,
      consent(evaluator(third.personId, here.southPrincipal), here.northPrincipal),
      POLICY,
    ],
    [
      'a teacher granting the own request',
      teacher,
      insert('inspection_request', { ...inspection, granted_on: '2026-02-02' }),
      DENIED,
    ],
    [
      "a teacher asking for a colleague's file",
      teacher,
      insert('inspection_request', { ...inspection, person_id: second.personId }),
      POLICY,
    ],
    ['a teacher undoing a consent without a trace', teacher, supersede({}, 'five_year_consent'), DENIED],
    ['a principal recording leave', principal, insert('leave_year', leave), DENIED],
    ['a report attached to an evaluation of another teacher', hr, misplacedReport, FOREIGN_KEY],
    ['a negotiator deciding terms', union, insert('district_terms', { ...terms(here, 2), ...byHr }), DENIED],
    [
      'HR deciding terms as someone else',
      hr,
      insert('district_terms', { ...terms(here, 2), recorded_by: here.southPrincipal }),
      POLICY,
    ],
    ["HR adding one of the state's instruments", hr, insert('instrument', { ...instrument, owner: 'state' }), POLICY],
    [
      'HR adding an instrument as if it came with the service',
      hr,
      insert('instrument', { ...instrument, origin: 'service' }),
      DENIED,
    ],
  ];
  test.each(refused)('%s', async (_, viewer, write, message) => {
    await expect(asViewer(db, viewer, write)).rejects.toThrow(message);
  });

  test('HR neither believes again what was superseded nor describes what came with the service', async () => {
    const changed = await asViewer(db, hr, async (tx) => {
      const superseded = { superseded_at: new Date('2999-01-01'), superseded_by: here.northPrincipal };
      const [once] = await tx
        .updateTable('leave_year')
        .set({ ...superseded, superseded_reason: 'x' })
        .execute();
      const [again] = await tx
        .updateTable('leave_year')
        .set({ ...superseded, superseded_reason: 'y' })
        .execute();
      const [renamed] = await tx.updateTable('instrument').set({ title: 'Mine' }).execute();
      return [once, again, renamed].map((result) => Number(result?.numUpdatedRows));
    });
    expect(changed).toEqual([3, 0, 0]);
  });
});
