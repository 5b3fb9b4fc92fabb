/** Scenarios over HTTP: each side's drafts, their versions, and that no other side gets to them by any route. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';

let service: TestService;
const clients: Record<string, Client> = {};
let cohortId: string;
let policyVersionId: string;

beforeAll(async () => {
  service = await testService();
  for (const who of ['union', 'district', 'hr', 'system', 'principal'] as const)
    clients[who] = await service.signIn(who);
  policyVersionId = service.seed.policies['demonstration-70-30'];
  const made = await as('hr').post('/cohorts', {
    kind: 'synthetic',
    title: 'Sixty',
    schoolYear: '2025-26',
    policyVersionId,
    size: 60,
    seed: 1,
    components: [{ key: 'observation', mean: '3', deviation: '0.4' }],
  });
  cohortId = made.body.cohortId;
});
afterAll(() => service.stop());

function as(who: string): Client {
  const client = clients[who];
  if (!client) throw new Error(`${who} is not signed in`);
  return client;
}

const body = (changes: object = {}) => ({
  title: 'Forty percent progress',
  policyVersionId,
  cohortId,
  document: { weights: { 'pupil-progress': '0.4', observation: '0.6' } },
  moves: 'pupil-progress',
  ...changes,
});
const text = (changes: object = {}) => {
  const { policyVersionId: _policy, cohortId: _cohort, ...rest } = body(changes);
  return rest;
};
const begin = async (who: string, changes: object = {}) => {
  const { status, body: made, headers } = await as(who).post('/scenarios', body(changes));
  expect([status, made.detail]).toEqual([201, undefined]);
  return { path: `/scenarios/${made.scenarioId}`, made, etag: headers.etag ?? '' };
};

describe('A scenario', () => {
  test('says what it changes, whose it is, and how to get the same numbers', async () => {
    const { path, made, etag } = await begin('union', { note: 'A first offer' });
    expect(made).toMatchObject({
      side: 'union',
      version: 1,
      isLatest: true,
      document: { weights: { 'pupil-progress': '0.4', observation: '0.6' } },
      moves: 'pupil-progress',
      note: 'A first offer',
      writtenBy: 'Given union',
      problems: [],
      whoCanSee: 'Negotiators for the union can see this, and nobody else until it is put on the table.',
      allowedActions: ['update', 'archive', 'model', 'table'],
    });
    expect(made.difference.sentences).toEqual([
      'The weight of observation of practice goes from 70 percent to 60 percent.',
      'The weight of pupil progress goes from 30 percent to 40 percent.',
    ]);
    expect(made.command).toBe(
      `npx fairweight sweep --policy ${made.policy.fingerprint} --cohort ${made.cohort.fingerprint} ` +
        `--scenario '{"weights":{"observation":"0.6","pupil-progress":"0.4"}}' --move pupil-progress`,
    );
    expect((await as('union').get(path)).body).toEqual(made);
    expect(etag).toBe('"1"');
  });

  test('is kept when it does not fit its policy, with every reason', async () => {
    const { made } = await begin('district', { document: { weights: { charm: '0.5' } }, moves: undefined });
    expect(made.problems[0]).toMatchObject({
      pointer: '/weights/charm',
      message: 'The policy has no component "charm".',
    });
    expect([made.moves, made.difference.sentences, made.allowedActions]).toEqual([null, [], ['update', 'archive']]);
    const { made: unsound } = await begin('district', { document: { weights: { observation: '0.9' } } });
    expect(unsound.problems.length).toBeGreaterThan(0);
  });

  test('is written version by version; the one before stays', async () => {
    const { path, made, etag } = await begin('hr');
    const next = text({ title: 'Half', document: { weights: { 'pupil-progress': '0.5', observation: '0.5' } } });
    const written = await as('hr').put(path, next, { ifMatch: etag });
    expect(written.body).toMatchObject({ version: 2, title: 'Half', side: 'office' });
    expect(written.body.fingerprint).not.toBe(made.fingerprint);
    const stale = await as('hr').put(path, next, { ifMatch: etag });
    expect(stale.status).toBe(412);
    // The office is one side: a system administrator reads and writes what human resources began.
    const first = await as('system').get(`${path}?version=1`);
    expect(first.body).toMatchObject({ version: 1, isLatest: false, document: made.document });
    const { body: versions } = await as('system').get(`${path}/versions`);
    expect(versions.items.map((each: { version: number }) => each.version)).toEqual([2, 1]);
    expect((await as('hr').get(`${path}?version=3`)).status).toBe(404);
  });

  test('that is put away is listed no more, stays readable, and is not changed again', async () => {
    const { path, made, etag } = await begin('union', { title: 'Gone' });
    const away = await as('union').post(`${path}/archive`, {}, { ifMatch: etag });
    expect(away.body).toMatchObject({ isArchived: true, allowedActions: [] });
    const listed = async (query: string): Promise<string[]> =>
      (await as('union').get(`/scenarios${query}`)).body.items.map((each: { scenarioId: string }) => each.scenarioId);
    expect(await listed('')).not.toContain(made.scenarioId);
    expect(await listed('?archived=true')).toContain(made.scenarioId);
    expect((await as('union').get(path)).status).toBe(200);
    const changed = await as('union').put(path, text(), { ifMatch: away.headers.etag ?? '' });
    expect([changed.status, changed.body.type]).toEqual([409, 'urn:fairweight:problem:archived']);
  });

  test('is refused over a cohort or policy version that is not there, and with a number that is no text', async () => {
    expect((await as('union').post('/scenarios', body({ cohortId: randomUUID() }))).status).toBe(404);
    expect((await as('union').post('/scenarios', body({ policyVersionId: randomUUID() }))).status).toBe(404);
    const doubled = await as('union').post('/scenarios', body({ document: { weights: { observation: 0.6 } } }));
    expect([doubled.status, doubled.body.errors[0].pointer]).toEqual([422, '/document/weights/observation']);
  });

  test('is listed a page at a time, last written first, each once', async () => {
    for (const title of ['A', 'B', 'C']) await begin('union', { title });
    const titles: string[] = [];
    let cursor: string | null = '';
    do {
      const page: { body: { items: { title: string }[]; nextCursor: string | null } } = await as('union').get(
        `/scenarios?limit=1&cohortId=${cohortId}${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      titles.push(...page.body.items.map(({ title }) => title));
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    expect(titles.slice(0, 3)).toEqual(['C', 'B', 'A']);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('Another side', () => {
  const others = [
    ['union', 'district'],
    ['union', 'hr'],
    ['union', 'system'],
    ['district', 'union'],
    ['district', 'hr'],
    ['hr', 'union'],
    ['hr', 'district'],
  ] as const;
  test.each(others)("cannot get at the %s's scenario: %s", async (owner, other) => {
    const { path, made, etag } = await begin(owner, { title: `Secret of ${owner}` });
    const client = as(other);
    const tries = [
      await client.get(path),
      await client.get(`${path}?version=1`),
      await client.get(`${path}/versions`),
      await client.put(path, text(), { ifMatch: etag }),
      await client.post(`${path}/archive`, {}, { ifMatch: etag }),
    ];
    expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const lists = [await client.get('/scenarios?limit=200'), await client.get(`/scenarios?cohortId=${cohortId}`)];
    for (const { body: list } of [...tries, ...lists]) expect(JSON.stringify(list)).not.toContain(`Secret of ${owner}`);
    expect((await as(owner).get(path)).body).toEqual(made);
  });

  test('is nobody else either: the audit trail names no content, and a principal has no door', async () => {
    await begin('union', { title: 'Quiet plan', note: 'Quiet note' });
    const trail = await as('hr').get('/audit-events?limit=200');
    expect(JSON.stringify(trail.body)).toContain('scenario.begun');
    expect(JSON.stringify(trail.body)).not.toMatch(/Quiet|pupil-progress/);
    expect((await as('principal').get('/scenarios')).status).toBe(403);
  });
});
