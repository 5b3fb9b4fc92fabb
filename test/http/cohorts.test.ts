/** Cohorts over HTTP: who freezes what, what is told of a cohort, and that its rows never come out. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asModeller, asViewer } from '../../src/platform/database/as-viewer.ts';
import { addRatings } from './support/ratings.ts';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';

let service: TestService;
let hr: Client;
let union: Client;
let snapshot: object;

beforeAll(async () => {
  service = await testService();
  await addRatings(service, 24);
  [hr, union] = [await service.signIn('hr'), await service.signIn('union')];
  snapshot = {
    kind: 'snapshot',
    title: 'Everybody',
    schoolYear: '2025-26',
    policyVersionId: service.seed.policies['demonstration-70-30'],
  };
});
afterAll(() => service.stop());

const synthetic = (changes: object = {}) => ({
  kind: 'synthetic',
  title: 'What if',
  schoolYear: '2025-26',
  policyVersionId: service.seed.policies['demonstration-70-30'],
  size: 60,
  seed: 1,
  components: [
    { key: 'observation', mean: '2.9', deviation: '0.4' },
    { key: 'pupil-progress', mean: '4', deviation: '12', missingShare: '0.2' },
  ],
  ...changes,
});

describe('A snapshot', () => {
  test('is told of in numbers that stand for enough people, and never read', async () => {
    const { status, body } = await hr.post('/cohorts', snapshot);
    expect([status, body.detail]).toEqual([201, undefined]);
    expect(body).toMatchObject({ kind: 'snapshot', size: 24, threshold: 10, schoolYear: '2025-26' });
    expect(body.components).toEqual([
      { key: 'observation', title: 'Observation of practice', holds: 'number', missing: 0 },
      // Six of 24 have none: fewer than ten.
      { key: 'pupil-progress', title: 'Pupil progress', holds: 'number', missing: null },
    ]);
    expect(body.sentence).toBe(
      '24 ratings, frozen without names, schools or dates. Negotiators of either side see published numbers only, which stand for at least 10 rows each.',
    );
    const seen = await union.get(`/cohorts/${body.cohortId}`);
    expect(seen.body).toEqual(body);
    expect((await union.get('/cohorts')).body.items).toContainEqual(body);
    const { districtId } = service.seed;
    const stored = await asModeller(service.database.db, districtId, (tx) =>
      tx.selectFrom('cohort_content').selectAll().where('cohort_id', '=', body.cohortId).executeTakeFirstOrThrow(),
    );
    expect(stored.content).not.toMatch(/observer|2025-1|[0-9a-f]{8}-/i);
    const events = await asViewer(service.database.db, service.seed.loader, (tx) =>
      tx.selectFrom('audit_event').select('action').where('subject_id', '=', body.cohortId).execute(),
    );
    expect(events).toEqual([{ action: 'cohort.frozen' }]);
  });

  test('is in another order each time, with the same people in it', async () => {
    const two = await Promise.all([hr.post('/cohorts', snapshot), hr.post('/cohorts', snapshot)]);
    expect(new Set(two.map(({ body }) => body.fingerprint)).size).toBe(2);
  });

  test('is refused to a negotiator, for too few ratings, and for a policy version that is not there', async () => {
    expect((await union.post('/cohorts', snapshot)).status).toBe(403);
    const few = await hr.post('/cohorts', { ...snapshot, threshold: 13 });
    expect([few.status, few.body.type]).toEqual([422, 'urn:fairweight:problem:cohort-too-small']);
    expect((await hr.post('/cohorts', { ...snapshot, schoolYear: '2024-25' })).status).toBe(422);
    expect((await hr.post('/cohorts', { ...snapshot, policyVersionId: randomUUID() })).status).toBe(404);
    expect((await hr.post('/cohorts', { ...snapshot, threshold: 4 })).status).toBe(422);
  });
});

describe('A synthetic cohort', () => {
  test('is made by a negotiator, and is the same for the same seed', async () => {
    const [first, again, other] = [
      await union.post('/cohorts', synthetic()),
      await hr.post('/cohorts', synthetic()),
      await union.post('/cohorts', synthetic({ seed: 2 })),
    ];
    expect([first.status, again.status, other.status]).toEqual([201, 201, 201]);
    expect(first.body.fingerprint).toBe(again.body.fingerprint);
    expect(first.body.fingerprint).not.toBe(other.body.fingerprint);
    expect(first.body.sentence).toContain('they stand for nobody');
  });

  test('happens once for one key', async () => {
    const key = randomUUID();
    const [first, second] = [
      await union.post('/cohorts', synthetic(), { key }),
      await union.post('/cohorts', synthetic(), { key }),
    ];
    expect(second.body.cohortId).toBe(first.body.cohortId);
  });

  test('is refused for a component that the policy does not have, and for impossible correlations', async () => {
    const unknown = await union.post(
      '/cohorts',
      synthetic({ components: [{ key: 'charm', mean: '1', deviation: '1' }] }),
    );
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/components/0/key']);
    const impossible = await union.post(
      '/cohorts',
      synthetic({
        correlations: [
          { between: ['observation', 'pupil-progress'], value: '0.9' },
          { between: ['observation', 'observation'], value: '0.9' },
        ],
        size: 50,
        threshold: 30,
      }),
    );
    expect(impossible.status).toBe(422);
  });
});

test('Teachers and principals do not know of cohorts', async () => {
  for (const who of ['teacher', 'principal'] as const)
    expect((await (await service.signIn(who)).get('/cohorts')).status).toBe(403);
});
