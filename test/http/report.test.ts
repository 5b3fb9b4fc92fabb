import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Client } from './support/client.ts';
import { notice } from './support/seed.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;
let hr: Client;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
  hr = await service.signIn('hr');
});
afterAll(() => service.stop());

test('the CSV carries exact composites, survives hostile names and opens in a spreadsheet', async () => {
  const evaluation = await createEvaluation(principal, service.seed);
  await sharedObservation(principal, evaluation, ['3', '4']);
  const { body: rating } = expectOk(await rate(principal, evaluation));
  const otherPrincipal = await service.signIn('otherPrincipal');
  await createEvaluation(otherPrincipal, service.seed, 'demonstration-70-30', 'south');

  const response = await hr.get('/reports/ratings.csv?schoolYear=2025-26');
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(response.text.startsWith('\uFEFFschool year,school,')).toBe(true);
  expect(response.text.replaceAll(/"(?:[^"]|"")*"/g, '')).not.toMatch(/[^\r]\n/);

  const rows = parse<Record<string, string>>(response.text, { bom: true, columns: true });
  expect(rows).toHaveLength(2);
  const row = rows.find((each) => each['local id'] === 'teacher');
  expect(row).toMatchObject({
    'family name': '\'=Formula,\n"Quoted"',
    outcome: 'rated',
    rating: 'Highly effective',
    composite: '3.5',
    'inputs fingerprint': rating.inputsFingerprint,
    'policy fingerprint': rating.policy.fingerprint,
    notice,
  });
  const unscored = rows.find((each) => each['local id'] === 'otherTeacher');
  expect(unscored).toMatchObject({ outcome: 'not scored', composite: '', reasons: 'Not scored yet.' });
  const south = await hr.get(`/reports/ratings.csv?school=${service.seed.schools.south}`);
  expect(parse(south.text, { bom: true, columns: true })).toHaveLength(1);
});

test('lists are paged in a stable order, and the Link header leads on', async () => {
  const first = await hr.get('/evaluations?limit=1');
  expect(first.body.items).toHaveLength(1);
  const link = /^<\/api\/v1(.+)>; rel="next"$/.exec(first.headers.link ?? '')?.[1] ?? '';
  expect(link).toContain(`cursor=${first.body.nextCursor}`);
  const second = await hr.get(link);
  expect(second.body.items).toHaveLength(1);
  expect(second.body.items[0].evaluationId).not.toBe(first.body.items[0].evaluationId);
  expect(second.body.nextCursor).toBeNull();
  expect(second.headers.link).toBeUndefined();
});

const found = async (q: string) => (await hr.get(`/evaluations?q=${encodeURIComponent(q)}`)).body.items.length;

test('a name is found by any part of it, and wildcards are only letters', async () => {
  expect(await found('FORMULA')).toBe(1);
  expect(await found('n otherT')).toBe(1);
  expect(await found('%')).toBe(0);
  expect(await found('_')).toBe(0);
});

test('audit events page without losing or repeating one', async () => {
  const all = (await hr.get('/audit-events?limit=200')).body.items.map(
    (each: { auditEventId: string }) => each.auditEventId,
  );
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await hr.get(`/audit-events?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`);
    seen.push(...body.items.map((each: { auditEventId: string }) => each.auditEventId));
    cursor = body.nextCursor;
  } while (cursor !== null);
  expect(seen).toEqual(all);
});

test('the log knows requests by id and path and nobody by name', async () => {
  await hr.get('/evaluations?q=Formula');
  await principal.get('/nothing-here?name=Formula');
  const log = service.logged();
  expect(log).toContain('"path":"/api/v1/evaluations"');
  expect(log).not.toMatch(/Formula|Quoted|otherTeacher|3\.5|cookie|csrf|school\.example|Seen\./i);
});
