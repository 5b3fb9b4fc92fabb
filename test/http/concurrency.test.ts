import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, draftObservation, expectOk } from './support/steps.ts';

let service: TestService;
let principal: Client;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
});
afterAll(() => service.stop());

test('the same creation sent ten times at once happens once, and every answer is the same', async () => {
  const { assignments, policies } = service.seed;
  const body = { assignmentId: assignments.north, policyVersionId: policies['demonstration-70-30'] };
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => principal.post('/evaluations', body, { key })));
  const statuses = new Set(answers.map(({ status }) => status));
  expect([...statuses].every((status) => status === 201 || status === 409)).toBe(true);
  const made = answers.filter(({ status }) => status === 201);
  expect(made.length).toBeGreaterThan(0);
  for (const { status, headers, body: problem } of answers)
    if (status === 409) {
      expect(problem.type).toBe('urn:fairweight:problem:idempotency-key-in-use');
      expect(headers['retry-after']).toBe('1');
    }
  expect((await service.footprint()).evaluation).toBe('1 1');
  const replay = await principal.post('/evaluations', body, { key });
  expect(replay.headers['idempotency-replayed']).toBe('true');
  for (const answer of [...made, replay]) {
    expect(answer.body).toEqual(made[0]?.body);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.headers.location).toBe(made[0]?.headers.location);
  }
  const before = await service.footprint();
  const other = await principal.post('/evaluations', { ...body, policyVersionId: policies['no-rating'] }, { key });
  expect([other.status, other.body.type]).toEqual([422, 'urn:fairweight:problem:idempotency-key-reused']);
  expect(await service.footprint()).toEqual(before);
});

test("one person's key means nothing to another", async () => {
  const otherPrincipal = await service.signIn('otherPrincipal');
  const key = randomUUID();
  const [evaluation] = [await createEvaluation(otherPrincipal, service.seed, 'demonstration-70-30', 'south')];
  const body = { observedOn: '2026-02-03', rubricKey: 'practice' };
  const first = expectOk(await otherPrincipal.post(`${evaluation}/observations`, body, { key }));
  const own = (await principal.get('/evaluations')).body.items[0].evaluationId;
  const second = expectOk(await principal.post(`/evaluations/${own}/observations`, body, { key }));
  expect(second.body.observationId).not.toBe(first.body.observationId);
});

test('a failed creation leaves its key free', async () => {
  const own = (await principal.get('/evaluations')).body.items[0].evaluationId;
  const key = randomUUID();
  const path = `/evaluations/${own}/observations`;
  expect((await principal.post(path, { observedOn: '2026-02-03', rubricKey: 'none' }, { key })).status).toBe(422);
  expect((await principal.post(path, { observedOn: '2026-02-03', rubricKey: 'practice' }, { key })).status).toBe(201);
});

test('of two writers who saw the same revision the first wins and the second is told', async () => {
  const own = (await principal.get('/evaluations')).body.items[0].evaluationId;
  const path = await draftObservation(principal, `/evaluations/${own}`, ['1', '1']);
  const ifMatch = await principal.etag(path);
  const write = (level: string) =>
    principal.put(path, { observedOn: '2026-02-03', elements: { '1.1': { level, evidence: '' } } }, { ifMatch });
  const answers = await Promise.all(['2', '3', '4'].map(write));
  const won = answers.filter(({ status }) => status === 200);
  const lost = answers.filter(({ status }) => status === 412);
  expect([won.length, lost.length]).toEqual([1, 2]);
  const now = await principal.get(path);
  expect(now.body.elements).toEqual(won[0]?.body.elements);
  for (const { body } of lost) expect(body.current.etag).toBe(now.headers.etag);
});

test('two people who score at the same moment make one rating', async () => {
  const hr = await service.signIn('hr');
  const own = `/evaluations/${(await principal.get('/evaluations')).body.items[0].evaluationId}`;
  const { body } = await principal.get(`${own}/observations`);
  for (const { observationId } of body.items) {
    const path = `${own}/observations/${observationId}`;
    expectOk(await principal.post(`${path}/share`, {}, { ifMatch: await principal.etag(path) }));
  }
  const ifMatch = await principal.etag(own);
  const answers = await Promise.all([principal, hr].map((who) => who.post(`${own}/ratings`, {}, { ifMatch })));
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['201', '412']);
  expect((await service.footprint()).rating).toBe('1 1');
});
