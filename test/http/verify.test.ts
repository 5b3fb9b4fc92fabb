import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  const trace = current.trace as { steps: { sentence: string }[]; weights: Record<string, string> };
  const falsehoods: [string, object][] = [
    ['composite', { composite_exact: '4', composite_decimal: '4' }],
    ['rating', { rating_key: 'highly-effective', rating_label: 'Highly effective' }],
    ['step 1', { trace: { ...trace, steps: trace.steps.with(0, { ...trace.steps[0], sentence: 'No.' } as never) } }],
    ['number of steps', { trace: { ...trace, steps: [...trace.steps, trace.steps[0]] } }],
    ['weights', { trace: { ...trace, weights: { observation: '1/2' } } }],
    ['inputs fingerprint', { inputs_fingerprint: `sha256:${'0'.repeat(64)}` }],
  ];
  let previous = current;
  for (const [, change] of falsehoods) {
    const {
      scored_at: _at,
      rating_id: _id,
      ...row
    } = { ...previous, trace: current.trace, inputs: current.inputs, ...change };
    previous = await asViewer(db, loader, (tx) =>
      tx
        .insertInto('rating')
        .values({
          ...current,
          ...row,
          ...change,
          rating_id: undefined,
          sequence: previous.sequence + 1,
          supersedes: previous.rating_id,
          composite_exact: 'composite_exact' in change ? '4' : current.composite_exact,
          trace: JSON.stringify(row.trace),
          inputs: JSON.stringify(current.inputs),
          findings: '[]',
        } as never)
        .returningAll()
        .executeTakeFirstOrThrow(),
    );
  }
  const { counts, found } = await verify();
  expect(counts).toEqual({ ratings: 3 + falsehoods.length, disagreements: falsehoods.length });
  const listed = found.flatMap((each) => each.differences).join('\n');
  for (const [what] of falsehoods) expect(listed).toContain(what);
});
