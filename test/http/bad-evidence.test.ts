import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { act, createEvaluation, draftObservation, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;
let evaluation: string;
let stored: Record<string, string>;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
  evaluation = await createEvaluation(principal, service.seed);
  await draftObservation(principal, evaluation, ['3', '3']);
});
beforeEach(async () => {
  stored = await service.footprint();
});
afterAll(() => service.stop());

const expectRefusal = (response: Response, status: number, name: string, pointer?: string) =>
  expectRefused(response, { status, name, pointer }, stored, service);

const put = async (component: string, body: unknown) =>
  await principal.put(`${evaluation}/measures/${component}`, body, { ifMatch: await principal.etag(evaluation) });

describe('measures', () => {
  test('a component that the policy does not have, and the observed one', async () => {
    const body = { evidence: { value: '3' } };
    await expectRefusal(await put('value-added', body), 422, 'unknown-component', '/path/componentKey');
    await expectRefusal(await put('observation', body), 422, 'unknown-component', '/path/componentKey');
  });
  test('a value off the scale', async () => {
    const next = await createEvaluation(principal, service.seed, 'no-rating', 'northNextYear');
    stored = await service.footprint();
    const body = { evidence: { value: '4.01' } };
    const response = await principal.put(`${next}/measures/pupil-progress`, body, { ifMatch: '"1"' });
    await expectRefusal(response, 422, 'invalid-evidence', '/evidence');
  });
  test('a number instead of text', async () => {
    await expectRefusal(
      await put('pupil-progress', { evidence: { value: 3 } }),
      422,
      'invalid-body',
      '/evidence/value',
    );
  });
  test('evidence with an unknown key', async () => {
    const response = await put('pupil-progress', { evidence: { measures: [], weight: '1' } });
    expect([response.status, response.body.type]).toEqual([422, 'urn:fairweight:problem:invalid-evidence']);
    expect(response.body.errors[0].pointer).toMatch(/^\/evidence/);
  });
});

describe('scoring', () => {
  test('a missing component under block is named; a draft does not count', async () => {
    const response = await rate(principal, evaluation);
    await expectRefusal(response, 422, 'missing-component', '/evidence/components/observation');
    expect(response.body.detail).toMatch(/Observation of practice is missing/);
  });

  test('an undetermined weight is named with the section that leaves it open', async () => {
    const otherPrincipal = await service.signIn('otherPrincipal');
    const path = await createEvaluation(otherPrincipal, service.seed, 'lausd-utla-2012', 'south');
    const { body } = await otherPrincipal.get(path);
    expect(body.allowedActions).not.toContain('rate');
    await sharedObservation(otherPrincipal, path, ['3', '3']);
    stored = await service.footprint();
    const response = await rate(otherPrincipal, path);
    expect(response.body.errors[0].pointer).toMatch(/^\/policy\/components\/.+\/weight$/);
    expect(response.body.detail).toMatch(/undetermined.* See /);
    await expectRefusal(response, 422, 'undetermined-weight');
    await expectRefusal(await otherPrincipal.post(`${path}/preview`, {}), 422, 'undetermined-weight');
  });

  test('drafting before there is a rating', async () => {
    const response = await act(principal, evaluation, 'draft');
    await expectRefusal(response, 409, 'not-rated');
  });
});
