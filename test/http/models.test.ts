/** Models over HTTP: what each side is told of a scenario, what is remembered, what is capped, and what is not told. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asModeller, asViewer } from '../../src/platform/database/as-viewer.ts';
import type { Model } from '../../src/features/models/index.ts';
import type { Client } from './support/client.ts';
import { questionCap, type TestService, testService } from './support/service.ts';

let service: TestService;
const clients: Record<string, Client> = {};
let cohortId: string;
let policyVersionId: string;

const as = (who: string): Client => {
  const client = clients[who];
  if (!client) throw new Error(`${who} is not signed in`);
  return client;
};

async function newCohort(size: number, changes: object = {}): Promise<string> {
  const { body } = await as('hr').post('/cohorts', {
    kind: 'synthetic',
    title: `${size} made up`,
    schoolYear: '2025-26',
    policyVersionId,
    size,
    seed: 11,
    components: [
      { key: 'observation', mean: '2.9', deviation: '0.45', reliability: '0.6' },
      { key: 'pupil-progress', mean: '3', deviation: '14', reliability: '0.5', missingShare: '0.1' },
    ],
    correlations: [{ between: ['observation', 'pupil-progress'], value: '0.3' }],
    ...changes,
  });
  return body.cohortId;
}

beforeAll(async () => {
  service = await testService();
  for (const who of ['union', 'district', 'hr', 'system', 'teacher'] as const) clients[who] = await service.signIn(who);
  policyVersionId = service.seed.policies['demonstration-70-30'];
  cohortId = await newCohort(1_400);
});
afterAll(() => service.stop());

const fortyPercent = { weights: { 'pupil-progress': '0.4', observation: '0.6' } };
const question = (changes: object = {}) => ({
  policyVersionId,
  cohortId,
  document: fortyPercent,
  moves: 'pupil-progress',
  ...changes,
});

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, each) => sum + each, 0);

async function ask(who: string, changes: object = {}): Promise<Model> {
  const { status, body } = await as(who).post('/models', question(changes));
  expect([status, body.detail]).toEqual([200, undefined]);
  return body;
}

describe('The office', () => {
  test('is told exactly who moves, in a sentence first', async () => {
    const model = await ask('hr');
    expect(model.release).toBe('exact');
    expect(model.sentences[0]).toMatch(
      /^Raising pupil progress from 30 % to 40 % would move \d+ of 1400 teachers down one level and \d+ up one level\.$/,
    );
    expect(model.weights).toEqual([
      { key: 'observation', title: 'Observation of practice', current: '0.7', scenario: '0.6' },
      { key: 'pupil-progress', title: 'Pupil progress', current: '0.3', scenario: '0.4' },
    ]);
    expect(model.path).toMatchObject({ moves: { key: 'pupil-progress' }, current: '0.3', scenario: '0.4', steps: 100 });
    expect(model.curve?.points).toHaveLength(101);
    const totals = model.curve?.points.map(({ counts }) => counts?.reduce((sum, each) => sum + each, 0));
    expect(new Set(totals)).toEqual(new Set([1_400]));
    expect([model.curve?.hidden, model.queries]).toEqual([null, null]);
    expect(model.effectiveWeights?.rows.map(({ nominal }) => nominal)).toEqual(['0.6', '0.4']);
    expect(Number(model.quality?.reliability)).toBeGreaterThan(0.4);
  });

  test('sees the same numbers in the curve, the matrix and the sentence', async () => {
    const { curve, migration } = await ask('system');
    const at = (share: string) => curve?.points.find((point) => point.share === share);
    const totals = (cells: readonly object[] = []) => cells.map((cell) => ('count' in cell ? cell.count : null));
    const rated = (counts: readonly number[] | null = []) => counts?.slice(1);
    expect(rated(at('0.3')?.counts)).toEqual(totals(migration?.rowTotals));
    expect(rated(at('0.4')?.counts)).toEqual(totals(migration?.columnTotals));
    expect([{ count: at('0.4')?.moved?.up }, { count: at('0.4')?.moved?.down }]).toEqual([
      migration?.up,
      migration?.down,
    ]);
    expect(at('0.3')?.moved).toMatchObject({ up: 0, down: 0 });
    const rows = at('0.4')?.cells ?? [];
    expect(rows.map(sumOf)).toEqual(at('0.3')?.counts);
    expect(rows.map((_, to) => sumOf(rows.map((row) => row[to] ?? 0)))).toEqual(at('0.4')?.counts);
  });

  test('is told why nothing moves, with distances', async () => {
    const { unchanged, sentences } = await ask('hr', {
      document: { weights: { 'pupil-progress': '0.300001', observation: '0.699999' } },
    });
    expect(unchanged).toMatch(/^Nobody’s rating changes.*none by more than 0\.0/);
    expect(sentences[0]).toContain('would move none of 1400 teachers');
  });

  test('is told what ratings set in motion, from parameters given as data', async () => {
    const parameters = {
      referred: ['ineffective', 'developing'],
      caseload: '20',
      evaluationsNextYear: { ineffective: '1', developing: '1', effective: '0.5', 'highly-effective': '0.5' },
      hoursPerEvaluation: '12',
      payByLevel: { 'highly-effective': '1000.50' },
    };
    const { consequences, migration } = await ask('hr', { parameters });
    const [low = 0, next = 0, , high = 0] = (migration?.columnTotals ?? []).map((each) =>
      'count' in each ? each.count : 0,
    );
    expect(consequences).toMatchObject({
      referrals: String(low + next),
      consultingTeachers: String(Math.ceil((low + next) / 20)),
      pay: String(high * 1000.5),
    });
  });
});

describe('A negotiator', () => {
  test('is told what stands for enough people, and which numbers are not told', async () => {
    const model = await ask('union');
    expect([model.release, model.queries]).toEqual(['published', { used: 1, cap: questionCap }]);
    expect(model.sentences[0]).toMatch(/^Raising pupil progress from 30 % to 40 % would move /);
    const shown = model.curve?.points.filter(({ counts }) => counts !== null) ?? [];
    expect(model.curve?.points).toHaveLength(21);
    expect(shown.length).toBeGreaterThan(3);
    expect(model.curve?.points.find(({ share }) => share === '0.3')?.counts).not.toBeNull();
    expect(shown.flatMap(({ counts }) => counts ?? []).filter((count) => count > 0 && count < 10)).toEqual([]);
    expect(model.curve?.hidden).toContain('at least 10 teachers');
    const matrices = shown.flatMap(({ cells }) => (cells === null ? [] : [cells]));
    expect(matrices.length).toBeGreaterThan(3);
    expect(matrices.flat(2).filter((count) => count > 0 && count < 10)).toEqual([]);
    const exact = await ask('hr', { steps: 20 });
    const cells = (model.migration?.cells ?? []).flat().flatMap((cell) => ('count' in cell ? [cell.count] : []));
    expect(cells.filter((count) => count > 0 && count < 10)).toEqual([]);
    expect(model.migration?.total).toBe(exact.migration?.total);
    expect(JSON.stringify(model)).not.toContain('away from a cut point');
  });

  test('gets the same answer as the other side, which costs nothing the second time', async () => {
    const [first, second, third] = [await ask('union'), await ask('district'), await ask('district')];
    expect({ ...second, queries: null }).toEqual({ ...first, queries: null });
    expect([second.queries?.used, third.queries?.used]).toEqual([0, 0]);
    // A published answer has one grid: asking for a finer one is the same question.
    expect((await ask('union', { steps: 1000 })).fingerprint).toBe(first.fingerprint);
  });

  test('is answered one after the other with the other side, so that no two answers miss each other', async () => {
    const other = await newCohort(600, { seed: 13 });
    const weigh = (tenths: number) => ({
      cohortId: other,
      document: { weights: { 'pupil-progress': `0.${tenths}`, observation: `0.${10 - tenths}` } },
    });
    const answers = await Promise.all(
      [4, 5, 6].flatMap((tenths) => [ask('union', weigh(tenths)), ask('district', weigh(tenths))]),
    );
    expect(new Set(answers.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    const kept = await asModeller(service.database.db, service.seed.districtId, (tx) =>
      tx.selectFrom('cohort_release').select(['sequence', 'group_of_row']).where('cohort_id', '=', other).execute(),
    );
    expect(kept.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual(kept.map((_, place) => place + 1));
    for (const one of kept)
      for (const another of kept) {
        const overlaps = Map.groupBy(
          [...one.group_of_row.keys()],
          (row) => `${one.group_of_row[row]} ${another.group_of_row[row]}`,
        );
        expect(Math.min(...[...overlaps.values()].map((rows) => rows.length))).toBeGreaterThanOrEqual(10);
      }
  });

  test('may ask so many new questions of a cohort and no more; what was answered stays open', async () => {
    const other = await newCohort(200, { seed: 12 });
    const weigh = (percent: number) => ({
      cohortId: other,
      document: { weights: { 'pupil-progress': String(percent / 100), observation: String((100 - percent) / 100) } },
    });
    for (let asked = 1; asked <= questionCap; asked += 1) await ask('union', weigh(30 + asked));
    const refused = await as('union').post('/models', question(weigh(50)));
    expect([refused.status, refused.body.type]).toEqual([429, 'urn:fairweight:problem:question-cap']);
    expect(refused.body.errors[0].remedy).toContain('synthetic cohort');
    expect((await ask('union', weigh(31))).queries).toEqual({ used: questionCap, cap: questionCap });
    expect((await ask('district', weigh(50))).queries?.used).toBe(1);
    const { db } = service.database;
    const logged = await asViewer(db, { ...viewer('union_negotiator', 'union') }, (tx) =>
      tx.selectFrom('model_question').select('is_new').where('cohort_id', '=', other).execute(),
    );
    expect(logged.map(({ is_new }) => is_new)).toEqual([...Array.from({ length: questionCap }, () => true), false]);
  });

  test('sees one draw of the curve with noise, whoever asks and whatever the scenario', async () => {
    const first = await ask('union', { noise: true });
    expect(first.noisy).toMatchObject({ epsilon: '1', sensitivity: 4 });
    expect(first.noisy?.points).toHaveLength(21);
    const again = await ask('district', { noise: true, document: {} });
    expect(again.noisy).toEqual(first.noisy);
    expect((await ask('hr', { noise: true })).noisy).toEqual(first.noisy);
  });

  test('sees the same draw when the weight that moves anyhow is named', async () => {
    const [unnamed, named] = [
      await ask('union', { noise: true, moves: undefined }),
      { noise: true, moves: 'observation' },
    ];
    expect(unnamed.path?.moves.key).toBe(named.moves);
    expect((await ask('union', named)).noisy).toEqual(unnamed.noisy);
  });
});

const viewer = (role: 'union_negotiator', who: 'union') => ({
  districtId: service.seed.districtId,
  personId: service.seed.people[who],
  role,
  schoolIds: [],
});

describe('A question', () => {
  test('with a weight that is not settled gets a curve and no matrix', async () => {
    const policy = service.seed.policies['lausd-utla-2012'];
    const model = await ask('hr', { policyVersionId: policy, document: {}, moves: undefined });
    expect(model.migration).toBeNull();
    expect(model.sentences[0]).toMatch(/^Who would move cannot be said yet\./);
  });

  test('is refused when the scenario does not fit, before it counts', async () => {
    const { status, body } = await as('union').post('/models', question({ document: { weights: { charm: '1' } } }));
    expect([status, body.errors[0].pointer]).toEqual([422, '/document/weights/charm']);
    expect((await ask('union')).queries?.used).toBe((await ask('union')).queries?.used);
  });

  test('about what is not there is a 404, and a teacher may not ask', async () => {
    expect((await as('union').post('/models', question({ cohortId: randomUUID() }))).status).toBe(404);
    expect((await as('hr').post('/models', question({ policyVersionId: randomUUID() }))).status).toBe(404);
    expect((await as('teacher').post('/models', question())).status).toBe(403);
  });

  test('leaves nothing of the rows anywhere but where they are computed', async () => {
    const { districtId } = service.seed;
    const answers = await asModeller(service.database.db, districtId, (tx) =>
      tx.selectFrom('model_answer').select('answer').execute(),
    );
    expect(answers.length).toBeGreaterThan(1);
    const content = await asModeller(service.database.db, districtId, (tx) =>
      tx.selectFrom('cohort_content').select('content').where('cohort_id', '=', cohortId).executeTakeFirstOrThrow(),
    );
    const value = /"observation":"(\d+\/\d{2,})"/.exec(content.content)?.[1] ?? 'none';
    for (const { answer } of answers) expect(JSON.stringify(answer)).not.toContain(value);
    expect(service.logged()).not.toContain(value);
  });
});
