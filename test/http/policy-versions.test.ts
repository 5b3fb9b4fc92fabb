/** A policy version from its first draft to the day it takes effect. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import type { Client } from './support/client.ts';
import { impactOfAVersion } from './support/impact-of-a-version.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk, recordPlan } from './support/steps.ts';

let service: TestService;
let hr: Client;
let system: Client;
let principal: Client;
let published: string;
let text: string;

const refused = (response: Awaited<ReturnType<Client['get']>>, status: number, name: string, stored: object) =>
  expectRefused(response, { status, name }, stored as Record<string, string>, service);

beforeAll(async () => {
  service = await testService();
  [hr, system, principal] = await Promise.all([
    service.signIn('hr'),
    service.signIn('system'),
    service.signIn('principal'),
  ]);
  published = service.seed.policies['demonstration-70-30'];
  text = (await hr.get(`/policies/${published}`)).body.source;
});
afterAll(() => service.stop());

/** The demonstration policy with the weights the other way round, so that ratings move. */
const turned = () => text.replace('value: 0.70', 'value: 0.10').replace('value: 0.30', 'value: 0.90');

let draft: string;
const draftPath = () => `/policies/${draft}`;
const write = async (client: Client, source: string, ifMatch?: string) =>
  await client.put(draftPath(), { source }, { ifMatch: ifMatch ?? (await client.etag(draftPath())) });

describe('a draft', () => {
  test('starts from a published version, as the next one of its policy', async () => {
    const created = expectOk(await hr.post('/policies', { basedOn: published, note: 'For bargaining' }));
    draft = created.body.policyVersionId;
    expect(created.body).toMatchObject({
      key: 'demonstration-70-30',
      version: 2,
      status: 'draft',
      basedOn: published,
      source: text,
      hasFaults: false,
      canScore: true,
      note: 'For bargaining',
    });
    expect(created.body.allowedActions).toEqual(['update', 'publish', 'impact']);
    expect(created.headers.location).toBe(`/api/v1/policies/${draft}`);
    expect(created.body.versions.map((each: { version: number }) => each.version)).toEqual([2, 1]);
  });

  test('is the only one of its policy', async () => {
    const stored = await service.footprint();
    const second = await system.post('/policies', { basedOn: published });
    await refused(second, 409, 'draft-exists', stored);
    expect(second.body.draft.policyVersionId).toBe(draft);
  });

  test.each(['principal', 'teacher', 'union', 'district'] as const)('does not exist for the %s', async (who) => {
    const client = await service.signIn(who);
    expect((await client.get(draftPath())).status).toBe(404);
    expect((await client.get(`${draftPath()}/difference?from=${published}`)).status).toBe(404);
    const { items } = (await client.get('/policies')).body;
    expect(items.every((each: { status: string }) => each.status === 'published')).toBe(true);
    const stored = await service.footprint();
    for (const answer of [
      await client.post('/policies', { basedOn: published }),
      await client.put(draftPath(), { source: text }, { ifMatch: '"1"' }),
      await client.post(`${draftPath()}/publish`, {}, { ifMatch: '"1"' }),
      await client.post('/policy-effects/2026-27', { policyVersionId: published }, { ifMatch: '"0"' }),
    ])
      await refused(answer, 403, 'role', stored);
  });

  test('is kept with its faults, and every one is found with its line, reason and remedy', async () => {
    const faulty = text.replace('value: 0.30', 'value: 0.20').replace('kind: weighted-mean', 'kind: wheel');
    const kept = expectOk(await write(system, faulty));
    expect(kept.body).toMatchObject({ source: faulty, hasFaults: true, canScore: false, outline: [] });
    expect(kept.body.allowedActions).toEqual(['update']);
    const { body } = expectOk(await hr.post(`${draftPath()}/check`, {}));
    expect(body.problems.length).toBeGreaterThan(0);
    const line = faulty.split('\n').findIndex((each) => each.includes('kind: wheel')) + 1;
    expect(body.problems).toContainEqual(expect.objectContaining({ pointer: '/combination/kind', line }));
    for (const { message, why, remedy } of body.problems)
      for (const words of [message, why, remedy]) expect(words).toMatch(/\w{3}/);
    expect(body).toMatchObject({ canScore: false, fingerprint: null, example: null });
    const stored = await service.footprint();
    const refusal = await hr.post(`${draftPath()}/publish`, {}, { ifMatch: await hr.etag(draftPath()) });
    await refused(refusal, 422, 'faulty-draft', stored);
    expect(refusal.body.errors).toHaveLength(body.problems.length);
  });

  test('is kept even when it is not YAML, and is still listed', async () => {
    const broken = `${text}\n  : [`;
    expect(expectOk(await write(hr, broken)).body).toMatchObject({ source: broken, document: null });
    const { problems } = expectOk(await hr.post(`${draftPath()}/check`, {})).body;
    expect(problems[0].line).toBeGreaterThan(1);
    const { items } = (await hr.get('/policies')).body;
    expect(items).toContainEqual(expect.objectContaining({ policyVersionId: draft, hasFaults: true }));
    expect((await hr.get(`${draftPath()}/difference?from=${published}`)).status).toBe(409);
    expect((await principal.get('/evaluations')).status).toBe(200);
  });

  test('keeps the key of its policy', async () => {
    const source = text.replace('key: demonstration-70-30', 'key: another');
    const { problems } = expectOk(await hr.post(`${draftPath()}/check`, { source })).body;
    expect(problems).toEqual([expect.objectContaining({ pointer: '/key' })]);
  });

  test('is written by the one who saw it last; a stale or missing ETag stores nothing', async () => {
    const stale = await hr.etag(draftPath());
    expectOk(await write(system, turned()));
    const stored = await service.footprint();
    await refused(await write(hr, text, stale), 412, 'stale-revision', stored);
    await refused(await hr.put(draftPath(), { source: text }), 428, 'precondition-required', stored);
    expect((await hr.get(draftPath())).body.source).toBe(turned());
  });

  test('is checked with a worked example that follows the text and the evidence', async () => {
    const check = async (body: object) => expectOk(await hr.post(`${draftPath()}/check`, body)).body;
    const { example } = await check({ source: text });
    expect(example).toMatchObject({ problem: null, outcome: { outcome: 'rated' } });
    const evidence = 'components:\n  observation: {value: 4}\n  pupil-progress: {value: 0}\n';
    const [before, after] = [await check({ source: text, evidence }), await check({ source: turned(), evidence })];
    expect(before.example.outcome.composite.exact).toBe('37/10');
    expect(after.example.outcome.composite.exact).toBe('31/10');
    expect(after.example.sentences.join(' ')).toContain('Effective');
    const off = await check({ source: text, evidence: 'components:\n  observation: {value: 9}\n' });
    expect(off.example).toMatchObject({
      outcome: null,
      problem: { pointer: '/components/observation', line: 2 },
    });
  });

  test('differs from its base in sentences and places', async () => {
    const { body } = expectOk(await hr.get(`${draftPath()}/difference?from=${published}`));
    expect(body.from.version).toBe(1);
    expect(body.sentences).toHaveLength(2);
    expect(body.changes.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/components/observation/weight/value',
      '/components/pupil-progress/weight/value',
    ]);
    const same = expectOk(await hr.get(`/policies/${published}/difference?from=${published}`));
    expect(same.body).toMatchObject({ sentences: [], changes: [] });
  });

  test('of a new policy is known by the key in its text', async () => {
    const stored = await service.footprint();
    await refused(await hr.post('/policies', { source: 'title: No key' }), 422, 'no-key', stored);
    await refused(await hr.post('/policies', { source: 'a: [' }), 422, 'unreadable-text', stored);
    await refused(await hr.post('/policies', {}), 422, 'invalid-body', stored);
    const source = text.replace('key: demonstration-70-30', 'key: first-of-its-kind');
    const { body } = expectOk(await system.post('/policies', { source }));
    expect(body).toMatchObject({ key: 'first-of-its-kind', version: 1, status: 'draft', basedOn: null });
  });
});

impactOfAVersion(() => ({ service, hr, principal, draft, published, text, turned: turned() }));

describe('a published version', () => {
  test('is published once, by whoever saw its latest text', async () => {
    const stored = await service.footprint();
    await refused(await hr.post(`${draftPath()}/publish`, {}, { ifMatch: '"1"' }), 412, 'stale-revision', stored);
    const { body } = expectOk(await hr.post(`${draftPath()}/publish`, {}, { ifMatch: await hr.etag(draftPath()) }));
    expect(body).toMatchObject({ status: 'published', source: turned(), publishedAt: expect.any(String) });
    const union = await service.signIn('union');
    expect((await union.get(draftPath())).body.fingerprint).toBe(body.fingerprint);
  });

  test('never changes: not by the API, and not by the roles that draft', async () => {
    const etag = await hr.etag(draftPath());
    const stored = await service.footprint();
    await refused(await write(hr, text, etag), 409, 'published', stored);
    await refused(await system.post(`${draftPath()}/publish`, {}, { ifMatch: etag }), 409, 'published', stored);
    for (const role of ['hr', 'system_administrator'] as const) {
      const viewer = { ...service.seed.loader, role, personId: service.seed.people.hr };
      const changed = await asViewer(service.database.db, viewer, (tx) =>
        tx.updateTable('policy_version').set({ source: 'x' }).where('policy_version_id', '=', draft).executeTakeFirst(),
      );
      expect(changed.numUpdatedRows).toBe(0n);
    }
    const { ownerPool } = service.database;
    await expect(
      ownerPool.query(`update app.policy_version set source = 'x' where policy_version_id = $1`, [draft]),
    ).rejects.toThrow(/never changed/);
    expect(await service.footprint()).toEqual(stored);
  });

  test('takes effect for a year, two of them at once for two groups, and evaluations follow', async () => {
    const path = '/policy-effects/2026-27';
    const decide = async (body: object, ifMatch?: string) =>
      await hr.post(path, body, { ifMatch: ifMatch ?? (await hr.etag(path)) });
    for (const version of [draft, published]) expectOk(await recordPlan(hr, version));
    expectOk(await decide({ policyVersionId: draft, note: 'Ratified' }));
    const { body } = expectOk(await decide({ policyVersionId: published, group: 'Pilot schools' }));
    expect(body.inForce.map((each: { group: string; policy: object }) => each.group)).toEqual(['Pilot schools', null]);
    const stored = await service.footprint();
    await refused(await decide({ policyVersionId: draft }, '"1"'), 412, 'stale-revision', stored);
    const unsettled = service.seed.policies['lausd-utla-2012'];
    await refused(await decide({ policyVersionId: unsettled }), 422, 'cannot-score', stored);
    expect((await hr.get(draftPath())).body.inForce).toEqual([{ schoolYear: '2026-27', group: null }]);

    const { assignments, policies } = service.seed;
    const start = (policyVersionId: string) =>
      principal.post('/evaluations', { assignmentId: assignments.northNextYear, policyVersionId });
    await refused(await start(policies['no-rating']), 422, 'not-in-force', stored);
    const withdrawn = expectOk(await decide({ policyVersionId: null, group: 'Pilot schools' })).body;
    expect(withdrawn.inForce).toHaveLength(1);
    expect(withdrawn.decisions).toHaveLength(3);
    expect((await start(published)).status).toBe(422);
    expectOk(await start(draft));
  });
});

test("a rating's explanation is a spreadsheet, for those who may read the rating", async () => {
  const teacher = await service.signIn('teacher');
  const { items } = (await teacher.get('/evaluations?schoolYear=2025-26')).body;
  const path = `/evaluations/${items[0].evaluationId}/ratings/${items[0].currentRating.ratingId}/explanation.xlsx`;
  const answer = await teacher.agent
    .get(`/api/v1${path}`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-disposition']).toBe('attachment; filename="explanation-2025-26.xlsx"');
  expect((answer.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  const stranger = await service.signIn('otherTeacher');
  expect((await stranger.get(path)).status).toBe(404);
});
