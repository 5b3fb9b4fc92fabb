import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Disagreement, verifyRatings } from '../../src/features/ratings/index.ts';
import { componentTypes } from '../../src/modules.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
});
afterAll(() => service.stop());

async function verify(): Promise<{ counts: unknown; found: Disagreement[] }> {
  const found: Disagreement[] = [];
  const counts = await verifyRatings(service.database.db, componentTypes, (each) => found.push(each));
  return { counts, found };
}

test('ratings made by the service agree, superseded ones too', async () => {
  const evaluation = await createEvaluation(principal, service.seed);
  await sharedObservation(principal, evaluation, ['3', '4']);
  expectOk(await rate(principal, evaluation));
  await sharedObservation(principal, evaluation, ['2', '2'], '2026-03-01');
  expectOk(await rate(principal, evaluation, { reason: 'Second visit' }));
  const otherPrincipal = await service.signIn('otherPrincipal');
  const south = await createEvaluation(otherPrincipal, service.seed, 'no-rating', 'south');
  await sharedObservation(otherPrincipal, south, ['3', '4']);
  expectOk(await rate(otherPrincipal, south));
  expect(await verify()).toEqual({ counts: { ratings: 3, disagreements: 0 }, found: [] });
});

test('a false rating is found, whatever part of it is false', async () => {
  const { db } = service.database;
  const { loader, districtId } = service.seed;
  const current = await asViewer(db, loader, (tx) =>
    tx
      .selectFrom('rating')
      .selectAll()
      .where('district_id', '=', districtId)
      .where('sequence', '=', 2)
      .executeTakeFirstOrThrow(),
  );
  const { steps, weights } = current.trace as { steps: { sentence: string }[]; weights: Record<string, string> };
  const traceOf = (change: object) => ({ trace: JSON.stringify({ steps, weights, ...change }) });
  const falsehoods: [string, object][] = [
    ['composite', { composite_exact: '4', composite_decimal: '4' }],
    ['rating', { rating_key: 'highly-effective', rating_label: 'Highly effective' }],
    ['step 1', traceOf({ steps: [{ ...steps[0], sentence: 'No.' }, ...steps.slice(1)] })],
    ['number of steps', traceOf({ steps: [...steps, steps[0]] })],
    ['weights', traceOf({ weights: { observation: '1/2' } })],
    ['inputs fingerprint', { inputs_fingerprint: `sha256:${'0'.repeat(64)}` }],
  ];
  let supersedes = current.rating_id;
  for (const [index, [, change]] of falsehoods.entries()) {
    const rating_id = randomUUID();
    const copy = { trace: JSON.stringify(current.trace), inputs: JSON.stringify(current.inputs), findings: '[]' };
    const row = { ...current, ...copy, reason: 'False', sequence: index + 3, supersedes, rating_id, ...change };
    await asViewer(db, loader, (tx) => tx.insertInto('rating').values(row).execute());
    supersedes = rating_id;
  }
  const { counts, found } = await verify();
  expect(counts).toEqual({ ratings: 3 + falsehoods.length, disagreements: falsehoods.length });
  const listed = found.flatMap((each) => each.differences).join('\n');
  for (const [what] of falsehoods) expect(listed).toContain(what);
});
