/** The teacher's response (44663): accepted at any time, attached for good, seen by everybody who sees the evaluation. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endpoints } from '../../src/openapi.ts';
import type { Client } from './support/client.ts';
import { loadCalendarAndEmployment, loadTerms } from './support/lawful.ts';
import { type TestService, testService } from './support/service.ts';
import {
  act,
  addEvidence,
  closeEvaluation,
  createEvaluation,
  expectOk,
  rate,
  sharedObservation,
} from './support/steps.ts';

let service: TestService;
let principal: Client;
let teacher: Client;
let evaluation: string;

beforeAll(async () => {
  service = await testService();
  await loadCalendarAndEmployment(service);
  await loadTerms(service);
  service.clock.time = new Date('2026-05-04T18:00:00Z');
  principal = await service.signIn('principal');
  teacher = await service.signIn('teacher');
  evaluation = await createEvaluation(principal, service.seed);
});
afterAll(() => service.stop());

const responses = async (client: Client) => expectOk(await client.get(`${evaluation}/timeline`)).body.responses;

test('it is accepted before the evaluation is issued', async () => {
  const answered = await teacher.post(`${evaluation}/responses`, { response: 'The visits were too short.' });
  expect(answered.status).toBe(201);
  expect(answered.body).toMatchObject({ receivedOn: '2026-05-04', findings: [] });
});

test('sent twice it is attached once', async () => {
  const body = { response: 'And there were only two.' };
  const first = await teacher.post(`${evaluation}/responses`, body, { key: 'a-response-sent-twice' });
  const second = await teacher.post(`${evaluation}/responses`, body, { key: 'a-response-sent-twice' });
  expect(second.body).toEqual(first.body);
  expect(await responses(principal)).toHaveLength(2);
});

test('five months after closing it is accepted as well, and the contract’s time is information only', async () => {
  await sharedObservation(principal, evaluation, ['3', '3']);
  expectOk(await addEvidence(principal, evaluation));
  expectOk(await rate(principal, evaluation));
  await closeEvaluation(principal, evaluation);
  service.clock.time = new Date('2026-10-05T18:00:00Z');
  teacher = await service.signIn('teacher');
  principal = await service.signIn('principal');
  const late = await teacher.post(`${evaluation}/responses`, { response: 'I have thought about it.' });
  expect(late.status).toBe(201);
  expect(late.body.findings).toEqual([
    expect.objectContaining({ rule: 'K26', severity: 'INFO', code: 'RESPONSE_AFTER_CONTRACT_TIME' }),
  ]);
  expect((await teacher.get(evaluation)).body.status).toBe('closed');
});

test('one on paper is entered by whoever received it, with its day', async () => {
  const paper = await principal.post(`${evaluation}/responses`, { response: 'By hand.', receivedOn: '2026-06-01' });
  expect(paper.body).toMatchObject({ receivedOn: '2026-06-01', recordedBy: { name: 'Given principal' } });
  const early = await principal.post(`${evaluation}/responses`, { response: 'By hand.', receivedOn: '2026-10-06' });
  expect([early.status, early.body.errors[0].pointer]).toEqual([422, '/receivedOn']);
});

test('reopening leaves every response where it is', async () => {
  const before = await responses(teacher);
  expectOk(await act(principal, evaluation, 'reopen', { reason: 'A visit was forgotten' }));
  expect(await responses(teacher)).toEqual(before);
  expect(before).toHaveLength(4);
});

test('nobody else’s teacher and no other school reads or writes one', async () => {
  for (const who of ['otherTeacher', 'otherPrincipal'] as const) {
    const other = await service.signIn(who);
    expect((await other.get(`${evaluation}/timeline`)).status).toBe(404);
    expect((await other.post(`${evaluation}/responses`, { response: 'Not mine' })).status).toBe(404);
  }
});

test('the API has no way to change or remove one', () => {
  const ways = endpoints.filter(({ path }) => path.includes('/responses'));
  expect(ways.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'post /api/v1/evaluations/{evaluationId}/responses',
  ]);
});
