/** An unsatisfactory evaluation: what the law wants of it before it is issued, before it is closed, and in the next year. */
import { expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import type { Client } from './client.ts';
import type { TestService } from './service.ts';
import { act, addEvidence, createEvaluation, expectOk, rate, sharedObservation } from './steps.ts';

/** Rule and code of each finding of an answer. */
const rulesOf = ({ body }: Response): string[] =>
  body.findings.map(({ rule, code }: { rule: string; code: string }) => `${rule} ${code}`);
export const timelineOf = async (client: Client, evaluation: string) =>
  expectOk(await client.get(`${evaluation}/timeline`)).body;

/** Tests of one evaluation by the principal, of a teacher whose calendar and employment are loaded. */
export function unsatisfactoryEvaluation(
  given: () => { service: TestService; principal: Client; teacher: Client },
): void {
  let evaluation: string;

  test('is issued only with recommendations', async () => {
    const { service, principal } = given();
    evaluation = await createEvaluation(principal, service.seed);
    await sharedObservation(principal, evaluation, ['1', '1']);
    expectOk(await addEvidence(principal, evaluation));
    expect(expectOk(await rate(principal, evaluation)).body.outcome.rating.key).toBe('ineffective');
    expectOk(await act(principal, evaluation, 'draft'));
    const blocked = await act(principal, evaluation, 'issue', { manner: 'mail' });
    expect([blocked.status, blocked.body.type]).toEqual([409, 'urn:fairweight:problem:blocked-by-law']);
    expect(
      blocked.body.errors.map(({ detail }: { detail: string }) => /\(Educ\. Code 44664\(b\)\)/.test(detail)),
    ).toEqual([true]);
    expect(rulesOf(blocked)).toContain('K29 RECOMMENDATIONS_MISSING');
    const recommendation = { about: 'b2', recommendation: 'Plan questions that ask for reasons.' };
    expectOk(await principal.post(`${evaluation}/recommendations`, recommendation));
    expectOk(await act(principal, evaluation, 'draft'));
    expectOk(
      await act(principal, evaluation, 'issue', {
        manner: 'mail',
        occurredOn: '2026-05-01',
        acknowledgement: 'Considered without a weight.',
      }),
    );
  });

  test('is closed only with notice, meeting and referral', async () => {
    const { principal } = given();
    expectOk(await act(principal, evaluation, 'conference', { occurredOn: '2026-05-05' }));
    const blocked = await act(principal, evaluation, 'close', { acknowledgement: 'Noted' });
    expect(rulesOf(blocked)).toEqual(expect.arrayContaining(['K30 NOTICE_MISSING', 'K32 REFERRAL_MISSING']));
    const notice = { description: 'Questions ask for recall only.', givenOn: '2026-05-01' };
    expectOk(await principal.post(`${evaluation}/unsatisfactory-notices`, notice));
    expectOk(await principal.post(`${evaluation}/par-referrals`, { referredOn: '2026-05-06' }));
    expectOk(
      await principal.post(`${evaluation}/assistance-plans`, { plan: 'Weekly visits.', agreedOn: '2026-05-06' }),
    );
    const silent = await act(principal, evaluation, 'close');
    expect(silent.body.type).toBe('urn:fairweight:problem:acknowledgement-required');
    expect(rulesOf(silent)).toContain('K22 NOT_ACKNOWLEDGED');
    expectOk(await act(principal, evaluation, 'settle-receipt', { manner: 'refused', note: 'Witness: the secretary' }));
    expect(expectOk(await act(principal, evaluation, 'close', { acknowledgement: 'Noted' })).body.status).toBe(
      'closed',
    );
  });

  test('opens next year’s evaluation by itself, planned, which is then started', async () => {
    const { principal, teacher } = given();
    const { items } = expectOk(await principal.get('/evaluations?schoolYear=2026-27')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ status: 'planned', schoolYear: '2026-27', currentRating: null });
    const next = `/evaluations/${items[0].evaluationId}`;
    const early = await principal.post(`${next}/observations`, { observedOn: '2026-05-20', rubricKey: 'practice' });
    expect([early.status, early.body.type]).toEqual([409, 'urn:fairweight:problem:planned']);
    expect(expectOk(await act(principal, next, 'start')).body.status).toBe('in_progress');
    expect((await timelineOf(teacher, next)).steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'planned',
      'started',
    ]);
  });
}
