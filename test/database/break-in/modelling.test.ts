/** Attempts to read another side's drafts, the rows of a cohort, or what was published; and to change any of it. */
import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { sql, type Transaction } from 'kysely';
import { asModeller, asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { FINGERPRINT } from '../../support/small-district.ts';
import { DENIED, FOREIGN_KEY, POLICY, counts, twoDistricts } from './attempt.ts';
import { addModelling, cohortRow, type Side, versionOf } from './modelling.ts';

const attempt = await twoDistricts();
const { db, ownerPool, drop, here, elsewhere, principal, teacher } = attempt;
afterAll(drop);

type Tx = Transaction<Database>;
const person = here.northPrincipal;
const as = (viewer: Viewer): Viewer => ({ ...viewer, personId: person });
const [hr, system, union, management] = [as(attempt.hr), as(attempt.system), as(attempt.union), as(attempt.management)];
const sides: Record<Side, Viewer> = { union, district: management, office: hr };
const { cohortId, scenarios } = await addModelling(db, here, sides);
const stranger = (role: Viewer['role']): Viewer => elsewhere.viewer(role, elsewhere.northPrincipal);
const there = await addModelling(db, elsewhere, {
  union: stranger('union_negotiator'),
  district: stranger('district_negotiator'),
  office: stranger('hr'),
});

const ofASide = ['scenario', 'scenario_version', 'model_question'] as const;
const hidden = ['cohort_content', 'model_answer', 'cohort_release', 'noisy_curve'] as const;

describe('Who reads', () => {
  test.each([union, management, hr, system])(
    'as $role: which cohorts there are, and the drafts of the own side',
    async (viewer) => {
      expect(await counts(db, viewer, ['cohort', ...ofASide])).toEqual({
        cohort: 1,
        scenario: 1,
        scenario_version: 1,
        model_question: 1,
      });
    },
  );

  test.each([union, management, hr, system, principal, teacher])(
    'as $role: no row of a cohort, nothing published',
    async (viewer) => {
      expect(await counts(db, viewer, hidden)).toEqual(Object.fromEntries(hidden.map((table) => [table, 'denied'])));
    },
  );

  test.each([principal, teacher])('as $role: neither cohorts nor drafts', async (viewer) => {
    const tables = ['cohort', ...ofASide] as const;
    expect(await counts(db, viewer, tables)).toEqual(Object.fromEntries(tables.map((table) => [table, 'denied'])));
  });

  test.each([
    ['union', management],
    ['union', hr],
    ['union', system],
    ['district', union],
    ['district', hr],
    ['office', union],
    ['office', management],
  ] as const)('the draft of the side %s by its identifier: not $role', async (side, viewer) => {
    const found = await asViewer(db, viewer, async (tx) => [
      ...(await tx.selectFrom('scenario').select('side').where('scenario_id', '=', scenarios[side]).execute()),
      ...(await tx.selectFrom('scenario_version').select('side').where('scenario_id', '=', scenarios[side]).execute()),
      ...(await tx.selectFrom('model_question').select('side').where('side', '=', side).execute()),
    ]);
    expect(found).toEqual([]);
  });

  test('the same side of another district: nobody', async () => {
    const found = await asViewer(db, stranger('union_negotiator'), (tx) =>
      tx.selectFrom('scenario').select('scenario_id').execute(),
    );
    expect(found).toEqual([{ scenario_id: there.scenarios.union }]);
  });

  test('for computing: rows and answers of one district, no draft, and of ratings no name', async () => {
    const read = async (table: keyof Database) =>
      await asModeller(
        db,
        here.districtId,
        async (tx) => (await tx.selectFrom(table).select(sql`1`.as('x')).execute()).length,
      );
    for (const table of ['cohort', ...hidden] as const) expect([table, await read(table)]).toEqual([table, 1]);
    for (const table of [...ofASide, 'person', 'account', 'observation'] as const)
      await expect(read(table)).rejects.toThrow(DENIED);
    const who = asModeller(db, here.districtId, (tx) => tx.selectFrom('rating').select('evaluatee_id').execute());
    await expect(who).rejects.toThrow(DENIED);
    const what = await asModeller(db, here.districtId, (tx) => tx.selectFrom('rating').select('inputs').execute());
    expect(what).toHaveLength(3);
  });
});

describe('Nobody writes', () => {
  const cohort = (changes: object) => (tx: Tx) =>
    tx
      .insertInto('cohort')
      .values({ ...cohortRow(here), frozen_by: person, ...changes })
      .execute();
  const scenario = (changes: object) => (tx: Tx) =>
    tx
      .insertInto('scenario')
      .values({
        district_id: here.districtId,
        side: 'union',
        title: 'x',
        policy_version_id: here.policyVersionId,
        cohort_id: cohortId,
        created_by: person,
        ...changes,
      })
      .execute();
  const version =
    (side: Side, changes: object = {}) =>
    (tx: Tx) =>
      tx
        .insertInto('scenario_version')
        .values({ district_id: here.districtId, ...versionOf(scenarios[side], side, person, 2), ...changes })
        .execute();
  const question = (changes: object) => (tx: Tx) =>
    tx
      .insertInto('model_question')
      .values({
        district_id: here.districtId,
        cohort_id: cohortId,
        side: 'union',
        asked_by: person,
        fingerprint: FINGERPRINT,
        is_new: true,
        ...changes,
      })
      .execute();
  const content = (kind: string) => (tx: Tx) =>
    tx
      .insertInto('cohort_content')
      .values({ district_id: here.districtId, cohort_id: cohortId, kind, content: 'x' })
      .execute();

  const withOtherRows = async (tx: Tx) => {
    const row = { ...cohortRow(here), cohort_id: randomUUID(), frozen_by: person };
    await tx.insertInto('cohort').values(row).execute();
    const { district_id, cohort_id } = row;
    await tx.insertInto('cohort_content').values({ district_id, cohort_id, kind: 'synthetic', content: 'x' }).execute();
  };

  const refused: [string, Viewer, (tx: Tx) => Promise<unknown>, RegExp][] = [
    ['a snapshot as a negotiator', union, cohort({}), POLICY],
    ['a cohort in the name of someone else', hr, cohort({ frozen_by: here.southPrincipal }), POLICY],
    ['a cohort in another district', hr, cohort({ district_id: elsewhere.districtId }), POLICY],
    ['a cohort as a teacher', teacher, cohort({}), DENIED],
    ['a cohort under a draft', hr, cohort({ policy_version_id: here.draftPolicyVersionId }), FOREIGN_KEY],
    ['a cohort that protects too few', hr, cohort({ threshold: 4 }), /check constraint/],
    ['a cohort of too few', hr, cohort({ size: 19 }), /check constraint/],
    ['a synthetic cohort without its recipe', union, cohort({ kind: 'synthetic' }), /check constraint/],
    ['the rows of a snapshot as a negotiator', union, content('snapshot'), POLICY],
    ['rows of another kind than the cohort', hr, withOtherRows, FOREIGN_KEY],
    ['rows a second time', hr, content('snapshot'), /duplicate key/],
    ['a draft of the other side', management, scenario({}), POLICY],
    ['a draft of the office as the union', union, scenario({ side: 'office' }), POLICY],
    ['a draft over a cohort elsewhere', union, scenario({ cohort_id: there.cohortId }), FOREIGN_KEY],
    ['a version of the other side', union, version('district'), POLICY],
    ['a version under a false flag', union, version('district', { side: 'union' }), FOREIGN_KEY],
    ['a version in the name of someone else', union, version('union', { written_by: here.southPrincipal }), POLICY],
    ['a version with an older number', union, version('union', { sequence: 1 }), /duplicate key/],
    ['a question of the other side', union, question({ side: 'district' }), POLICY],
    ['a question in the name of someone else', union, question({ asked_by: here.southPrincipal }), POLICY],
    ['a question at another time', union, question({ asked_at: new Date(0) }), DENIED],
    ['an answer', union, (tx) => tx.insertInto('model_answer').values(answer()).execute(), DENIED],
    ['the side of a draft', union, (tx) => tx.updateTable('scenario').set({ side: 'district' }).execute(), DENIED],
  ];
  const answer = () => ({
    district_id: here.districtId,
    cohort_id: cohortId,
    fingerprint: `sha256:${'b'.repeat(64)}`,
    answer: '{}',
  });
  test.each(refused)('%s', async (_, viewer, write, message) => {
    await expect(asViewer(db, viewer, write)).rejects.toThrow(message);
  });

  test("another side's draft by its identifier: no row is reached", async () => {
    const [{ numUpdatedRows } = { numUpdatedRows: 1n }] = await asViewer(db, management, (tx) =>
      tx.updateTable('scenario').set({ title: 'mine' }).where('scenario_id', '=', scenarios.union).execute(),
    );
    expect(numUpdatedRows).toBe(0n);
  });

  test('for computing: no second answer to the same question, no cohort, no draft', async () => {
    const writes: [(tx: Tx) => Promise<unknown>, RegExp][] = [
      [
        (tx) =>
          tx
            .insertInto('model_answer')
            .values({ ...answer(), fingerprint: FINGERPRINT })
            .execute(),
        /duplicate key/,
      ],
      [cohort({}), DENIED],
      [scenario({}), DENIED],
    ];
    for (const [write, message] of writes)
      await expect(asModeller(db, here.districtId, write)).rejects.toThrow(message);
  });
});

describe('What is on record stays', () => {
  const kept = ['cohort', 'cohort_content', 'scenario_version', 'model_question', ...hidden.slice(1)];
  test.each(kept)('%s, even against the owner', async (table) => {
    const update = `update app.${table} set district_id = district_id`;
    await expect(ownerPool.query(update)).rejects.toThrow(/never changed or deleted/);
    await expect(ownerPool.query(`delete from app.${table}`)).rejects.toThrow(/never changed or deleted|foreign key/);
  });
});
