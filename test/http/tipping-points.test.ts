/** A teacher's own rating at other weights: who may ask, and that nothing changes by asking. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;
let evaluation: string;
let path: string;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
  evaluation = await createEvaluation(principal, service.seed);
  await sharedObservation(principal, evaluation, ['3', '3']);
  const { ratingId } = expectOk(await rate(principal, evaluation)).body;
  path = `${evaluation}/ratings/${ratingId}/tipping-points`;
});
afterAll(() => service.stop());

describe('tipping points of a rating', () => {
  test('are told to the teacher as their own, exactly, and change nothing', async () => {
    const teacher = await service.signIn('teacher');
    const before = await service.footprint();
    const { status, body } = await teacher.get(path);
    expect(status).toBe(200);
    expect(await service.footprint()).toEqual(before);
    const rating = (await teacher.get(path.replace('/tipping-points', ''))).body;
    expect(body).toMatchObject({ rating: rating.outcome.rating, why: null });
    expect(body.weights.map((weight: { key: string }) => weight.key)).toEqual(['observation', 'pupil-progress']);
    for (const { sentences, ranges, current } of body.weights) {
      expect(sentences[0]).toMatch(/^(Your rating|There) (would be|is) /);
      expect([ranges[0].from.exact, ranges.at(-1).to.exact]).toEqual(['0', '1']);
      expect(['7/10', '3/10']).toContain(current.exact);
    }
  });

  test('are told to the principal and to HR as those of the rating', async () => {
    for (const who of ['principal', 'hr'] as const) {
      const { body } = await (await service.signIn(who)).get(path);
      expect(body.weights[0].sentences[0]).toMatch(/^(The rating|There) (would be|is) /);
    }
  });

  test.each(['otherTeacher', 'otherPrincipal'] as const)('are not there for %s', async (who) => {
    expect((await (await service.signIn(who)).get(path)).status).toBe(404);
  });

  test.each(['union', 'district', 'system'] as const)('are closed to %s, who see no single rating', async (who) => {
    expect((await (await service.signIn(who)).get(path)).status).toBe(403);
  });

  test('are not there for a rating of another evaluation', async () => {
    const other = path.replace(/ratings\/[^/]+/, 'ratings/00000000-0000-4000-8000-000000000000');
    expect((await principal.get(other)).status).toBe(404);
  });
});
