/** The demonstration's evaluations are lawful but for the few that were handed over late on purpose. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KyselyPlugin } from 'kysely';
import { demonstrationDistrictId, loadDemonstration } from '../../src/features/demonstration/index.ts';
import { evaluationFacts } from '../../src/features/evaluation-life/queries.ts';
import { componentTypes, ruleBooks, shippedClocks, shippedPolicies, stateInstruments } from '../../src/modules.ts';
import { asDutyReader } from '../../src/platform/database/as-viewer.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { checkAll } from '../../src/rules/rule.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let database: TestDatabase;
let ids: string[];
let found: Map<string, Finding[]>;
let statements = 0;
/** The day after the school year of the last evaluations. */
const now = new Date('2026-07-01T18:00:00Z');

/** Counts the statements that are sent. */
const counting: KyselyPlugin = {
  transformQuery({ node }) {
    statements += 1;
    return node;
  },
  transformResult: async ({ result }) => result,
};

async function gather(evaluationIds: readonly string[]) {
  statements = 0;
  return await asDutyReader(database.db.withPlugin(counting), demonstrationDistrictId, (tx) =>
    evaluationFacts(tx, demonstrationDistrictId, evaluationIds, { componentTypes, now }),
  );
}

beforeAll(async () => {
  database = await testDatabase();
  const modules = { componentTypes, shippedClocks, shippedPolicies, stateInstruments };
  await loadDemonstration({ db: database.db, modules, report: () => undefined });
  const { rows } = await database.ownerPool.query<{ evaluation_id: string }>(
    `select evaluation_id from app.evaluation where status = 'closed'`,
  );
  ids = rows.map(({ evaluation_id }) => evaluation_id);
  const [book] = ruleBooks;
  found = new Map(
    [...(await gather(ids))].map(([id, { facts }]) => [id, checkAll(book?.evaluation ?? [], facts, '2026-07-01')]),
  );
});
afterAll(() => database.drop());

test('the facts of all of them take as many statements as those of one', async () => {
  const forAll = statements;
  expect([...found]).toHaveLength(1_387);
  await gather(ids.slice(0, 1));
  expect(forAll).toBe(statements);
  expect(forAll).toBeLessThan(60);
});

test('nothing blocks any of them', () => {
  const blocks = [...found.values()].flat().filter(({ severity }) => severity === 'BLOCK');
  expect(blocks.map(({ rule, code }) => `${rule} ${code}`)).toEqual([]);
});

test('six copies were late, and nothing else is a breach', () => {
  const breaches = [...found.values()].flat().filter(({ severity }) => severity === 'BREACH');
  expect(breaches.map(({ rule }) => rule)).toEqual(Array(6).fill('K23'));
});
