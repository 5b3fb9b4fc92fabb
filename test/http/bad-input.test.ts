import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { bodyLimit } from '../../src/platform/http/json-body.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, draftObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;
let evaluation: string;
let draft: string;
let stored: Record<string, string>;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
  evaluation = await createEvaluation(principal, service.seed);
  draft = await draftObservation(principal, evaluation, ['3', '3']);
});
beforeEach(async () => {
  stored = await service.footprint();
});
afterAll(() => service.stop());

const expectRefusal = (response: Response, status: number, name: string, pointer?: string) =>
  expectRefused(response, { status, name, pointer }, stored, service);

const content = (elements: unknown) => ({ observedOn: '2026-02-03', elements });
const write = async (body: unknown, ifMatch?: string) =>
  await principal.put(draft, body, { ifMatch: ifMatch ?? (await principal.etag(draft)) });

describe('bodies', () => {
  test('an unknown key is named and refused', async () => {
    const response = await write({ ...content({}), grade: 'A' });
    await expectRefusal(response, 422, 'invalid-body', '/grade');
  });
  test('an unknown key inside a part is named with its pointer', async () => {
    const response = await write(content({ '1.1': { level: '3', evidence: '', note: 'x' } }));
    await expectRefusal(response, 422, 'invalid-body', '/elements/1.1/note');
  });
  test('a number where text belongs is refused: a score is never a binary float', async () => {
    await expectRefusal(
      await write(content({ '1.1': { level: 3, evidence: '' } })),
      422,
      'invalid-body',
      '/elements/1.1/level',
    );
  });
  test('broken JSON', async () => {
    await expectRefusal(await write('{"observedOn": '), 400, 'broken-json', '');
  });
  test('JSON that is no object', async () => {
    await expectRefusal(await write('"text"'), 400, 'broken-json', '');
    await expectRefusal(await write('[]'), 422, 'invalid-body', '');
  });
  test('a body over the limit', async () => {
    await expectRefusal(await write({ ...content({}), summary: 'x'.repeat(bodyLimit) }), 413, 'body-too-large', '');
  });
  test('another media type, or none', async () => {
    const ifMatch = await principal.etag(draft);
    const form = await principal.put(draft, 'a=b', {
      ifMatch,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    await expectRefusal(form, 415, 'json-only', '/headers/Content-Type');
  });
  test('a compressed body', async () => {
    const ifMatch = await principal.etag(draft);
    const response = await principal.put(draft, '{}', { ifMatch, headers: { 'Content-Encoding': 'gzip' } });
    await expectRefusal(response, 415, 'unsupported-encoding');
  });
  test('a null character and half a surrogate pair, which no database can keep', async () => {
    await expectRefusal(await write({ ...content({}), summary: 'a\u0000b' }), 422, 'invalid-body', '/summary');
    await expectRefusal(
      await write('{"observedOn":"2026-02-03","elements":{},"summary":"\\ud800"}'),
      422,
      'invalid-body',
      '/summary',
    );
  });
  test('nesting without end', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const response = await principal.put(`${evaluation}/measures/pupil-progress`, `{"evidence":${deep}}`, {
      ifMatch: await principal.etag(evaluation),
    });
    expect(response.status).toBe(422);
    expect(await service.footprint()).toEqual(stored);
  });
});

describe('observations', () => {
  test('an element that the rubric does not have', async () => {
    await expectRefusal(
      await write(content({ '9.9': { level: '3', evidence: '' } })),
      422,
      'not-in-rubric',
      '/elements/9.9',
    );
  });
  test('a level off the scale', async () => {
    const response = await write(
      content({ '1.1': { level: '5', evidence: '' }, '1.2': { level: '3.5', evidence: '' } }),
    );
    await expectRefusal(response, 422, 'not-in-rubric', '/elements/1.1/level');
    expect(response.body.errors).toHaveLength(2);
  });
  test('a day that does not exist and a day to come', async () => {
    await expectRefusal(await write({ observedOn: '2026-02-30', elements: {} }), 422, 'invalid-body', '/observedOn');
    await expectRefusal(await write({ observedOn: '2999-01-01', elements: {} }), 422, 'future-date', '/observedOn');
  });
  test('an unknown rubric', async () => {
    const response = await principal.post(`${evaluation}/observations`, {
      observedOn: '2026-02-03',
      rubricKey: 'none',
    });
    await expectRefusal(response, 422, 'unknown-rubric', '/rubricKey');
  });
});

describe('preconditions and keys', () => {
  test('a stale ETag, with the present one as a hint', async () => {
    const response = await write(content({}), '"1"');
    await expectRefusal(response, 412, 'stale-revision', '/headers/If-Match');
    expect(response.body.current).toEqual({ etag: '"2"' });
    expect(response.headers.etag).toBe('"2"');
  });
  test('a weak ETag never matches', async () => {
    await expectRefusal(await write(content({}), 'W/"2"'), 412, 'stale-revision');
  });
  test.each(['', '*'])('If-Match "%s" is no precondition', async (ifMatch) => {
    const response = await principal.put(draft, content({}), ifMatch === '' ? {} : { ifMatch });
    await expectRefusal(response, 428, 'precondition-required', '/headers/If-Match');
  });
  test('a creation without a key, or with a short one', async () => {
    const body = { observedOn: '2026-02-03', rubricKey: 'practice' };
    for (const key of ['', 'short'])
      await expectRefusal(
        await principal.post(`${evaluation}/observations`, body, { key }),
        400,
        'idempotency-key-required',
        '/headers/Idempotency-Key',
      );
  });
});

describe('identifiers', () => {
  test('forged ids in paths name nothing', async () => {
    for (const id of [randomUUID(), '1', "'; drop table app.rating; --", '../session', '%00'])
      await expectRefusal(await principal.get(`/evaluations/${encodeURIComponent(id)}`), 404, 'not-found');
  });
  test('a path that cannot be decoded', async () => {
    await expectRefusal(await principal.get('/evaluations/%E0%A4%A'), 400, 'broken-address');
  });
  test("another school's evaluation looks like one that does not exist", async () => {
    const otherPrincipal = await service.signIn('otherPrincipal');
    stored = await service.footprint();
    const theirs = await otherPrincipal.get(evaluation);
    const nobodys = await otherPrincipal.get(`/evaluations/${randomUUID()}`);
    await expectRefusal(theirs, 404, 'not-found');
    expect({ ...theirs.body, requestId: '' }).toEqual({ ...nobodys.body, requestId: '' });
    const attempt = await otherPrincipal.post(`${evaluation}/ratings`, {}, { ifMatch: '"1"' });
    await expectRefusal(attempt, 404, 'not-found');
  });
  test('forged ids in bodies are named', async () => {
    const { assignments, policies } = service.seed;
    const good = { assignmentId: assignments.north, policyVersionId: policies['demonstration-70-30'] };
    const post = (change: object) => principal.post('/evaluations', { ...good, ...change });
    await expectRefusal(await post({ assignmentId: assignments.south }), 422, 'unknown-assignment', '/assignmentId');
    await expectRefusal(await post({ assignmentId: randomUUID() }), 422, 'unknown-assignment', '/assignmentId');
    await expectRefusal(await post({ policyVersionId: randomUUID() }), 422, 'unknown-policy', '/policyVersionId');
    await expectRefusal(await post({ policyVersionId: 'x' }), 422, 'invalid-body', '/policyVersionId');
    await expectRefusal(await post({}), 409, 'evaluation-exists');
  });
});

describe('queries', () => {
  test.each([
    ['limit=0', '/query/limit'],
    ['limit=1e9', '/query/limit'],
    ['status=deleted', '/query/status'],
    ['schoolYear=2025-27', '/query/schoolYear'],
    ['sort=name', '/query/sort'],
    ['cursor=bm9uc2Vuc2U', '/query/cursor'],
    ['q=%00', '/query/q'],
    ['rating=%00', '/query/rating'],
  ])('%s', async (query, pointer) => {
    const response = await principal.get(`/evaluations?${query}`);
    await expectRefusal(response, 400, query.startsWith('cursor') ? 'invalid-cursor' : 'invalid-query', pointer);
  });
});

describe('addresses and methods', () => {
  test('an unknown address', async () => {
    await expectRefusal(await principal.get('/nothing'), 404, 'not-found');
  });
  test('a method that is not there, with those that are', async () => {
    const response = await principal.send('delete', evaluation, {});
    await expectRefusal(response, 405, 'method');
    expect(response.headers.allow).toBe('GET, HEAD, OPTIONS');
  });
});
