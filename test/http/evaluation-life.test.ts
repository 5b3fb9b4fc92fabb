/** An evaluation as a lawful record, from its start to its closing, through the API. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import type { Client } from './support/client.ts';
import { loadCalendarAndEmployment, loadTerms } from './support/lawful.ts';
import { expectRefused } from './support/refusal.ts';
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
let otherPrincipal: Client;
let teacher: Client;
let otherTeacher: Client;
let hr: Client;

beforeAll(async () => {
  service = await testService();
  await loadCalendarAndEmployment(service);
  await loadTerms(service);
  service.clock.time = new Date('2026-05-20T18:00:00Z');
  principal = await service.signIn('principal');
  otherPrincipal = await service.signIn('otherPrincipal');
  teacher = await service.signIn('teacher');
  otherTeacher = await service.signIn('otherTeacher');
  hr = await service.signIn('hr');
});
afterAll(() => service.stop());

const rulesOf = ({ body }: Response): string[] =>
  body.findings.map(({ rule, code }: { rule: string; code: string }) => `${rule} ${code}`);
const timelineOf = async (client: Client, evaluation: string) =>
  expectOk(await client.get(`${evaluation}/timeline`)).body;

describe('one evaluation, delivered late and closed', () => {
  let evaluation: string;

  test('acts in the wrong order are refused with the section that wants the other order', async () => {
    evaluation = await createEvaluation(otherPrincipal, service.seed, 'demonstration-70-30', 'south');
    const before = await service.footprint();
    const acts = {
      start: {},
      issue: { manner: 'in_person' },
      conference: {},
      close: {},
      reopen: { reason: 'Why not' },
      'settle-receipt': { manner: 'refused', note: 'Before the secretary' },
    };
    for (const [name, body] of Object.entries(acts)) {
      const refused = await act(otherPrincipal, evaluation, name, body);
      await expectRefused(refused, { status: 409, name: 'wrong-order', pointer: '' }, before, service);
      expect(refused.body.errors[0].detail).toMatch(/\(Educ\. Code 4466/);
    }
  });

  test('the guide names what is missing before anything is tried', async () => {
    const guide = expectOk(await otherPrincipal.get(`${evaluation}/findings?for=issue`)).body;
    expect(guide).toMatchObject({ asOf: '2026-05-20', mayFollow: false, isBlocked: true });
    expect(guide.wrongOrder.section).toBe('Educ. Code 44663(a)');
    const blocks = guide.findings.filter(
      (each: { finding: { severity: string } }) => each.finding.severity === 'BLOCK',
    );
    expect(blocks.map((each: { finding: { rule: string } }) => each.finding.rule).toSorted()).toEqual([
      'K07',
      'K10',
      'K10',
      'K10',
    ]);
  });

  test('texts are saved by their own revision and are the teacher’s to read once issued', async () => {
    const path = `${evaluation}/criteria/b2`;
    const written = await otherPrincipal.put(
      path,
      { finding: 'Asks for reasons.', isBelowStandard: false },
      { ifMatch: '"0"' },
    );
    expect([written.status, written.headers.etag]).toEqual([200, '"1"']);
    const again = await otherPrincipal.put(path, { finding: 'Asks why.', isBelowStandard: false }, { ifMatch: '"1"' });
    expect(again.headers.etag).toBe('"2"');
    const stale = await hr.put(path, { finding: 'Other', isBelowStandard: false }, { ifMatch: '"1"' });
    expect([stale.status, stale.body.current]).toEqual([412, { etag: '"2"' }]);
    const asTeacher = expectOk(await otherTeacher.get(`${evaluation}/writing`)).body;
    expect(asTeacher.criteria[1]).toMatchObject({ criterion: 'b2', finding: '', revision: 0 });
  });

  test('a draft needs a rating, and a copy a draft that is still true', async () => {
    expect((await act(otherPrincipal, evaluation, 'draft')).body.type).toBe('urn:fairweight:problem:not-rated');
    await sharedObservation(otherPrincipal, evaluation, ['3', '3']);
    expectOk(await addEvidence(otherPrincipal, evaluation));
    expectOk(await rate(otherPrincipal, evaluation));
    expect(expectOk(await act(otherPrincipal, evaluation, 'draft')).body.status).toBe('drafted');
    const added = expectOk(await addEvidence(otherPrincipal, evaluation, { title: 'Portfolio' })).body;
    expect((await otherPrincipal.get(evaluation)).body.status).toBe('in_progress');
    const content = {
      title: 'Portfolio',
      instrument: added.instrument,
      referencing: 'criterion',
      metric: 'Work of pupils',
    };
    const withdrawn = await otherPrincipal.put(
      `${evaluation}/evidence-items/${added.evidenceItemId}`,
      { ...added, ...content, isWithdrawn: true, evidenceItemId: undefined, revision: undefined, updatedAt: undefined },
      { ifMatch: '"1"' },
    );
    expect(expectOk(withdrawn).body).toMatchObject({ isWithdrawn: true, revision: 2 });
    expect(expectOk(await act(otherPrincipal, evaluation, 'draft')).body.status).toBe('drafted');
  });

  test('the teacher knows of no draft', async () => {
    const { steps } = await timelineOf(otherTeacher, evaluation);
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual(['started']);
  });

  test('a late delivery is recorded on its day, and the breach with it for good', async () => {
    const stale = await otherPrincipal.post(`${evaluation}/steps/issue`, { manner: 'in_person' }, { ifMatch: '"1"' });
    expect(stale.status).toBe(412);
    const tomorrow = await act(otherPrincipal, evaluation, 'issue', { manner: 'in_person', occurredOn: '2026-05-21' });
    expect([tomorrow.status, tomorrow.body.errors[0].pointer]).toEqual([422, '/occurredOn']);
    const unacknowledged = await act(otherPrincipal, evaluation, 'issue', {
      manner: 'in_person',
      occurredOn: '2026-05-08',
    });
    expect(unacknowledged.body.type).toBe('urn:fairweight:problem:acknowledgement-required');
    const issued = await act(otherPrincipal, evaluation, 'issue', {
      manner: 'in_person',
      // 22:30 on May 7 where the district is.
      occurredAt: '2026-05-08T05:30:00Z',
      acknowledgement: 'Progress was considered without a weight.',
    });
    expect(expectOk(issued).body.status).toBe('issued');
    const { steps, findings } = await timelineOf(otherTeacher, evaluation);
    expect(steps.at(-1)).toMatchObject({
      kind: 'issued',
      occurredOn: '2026-05-07',
      manner: 'in_person',
      isRecordedLater: true,
      isSatisfactory: true,
    });
    const late = findings.filter(({ finding }: { finding: { rule: string } }) => finding.rule === 'K23');
    expect(late.map(({ occasion }: { occasion: string }) => occasion).toSorted()).toEqual(['breach', 'issue']);
    expect(late[0].finding).toMatchObject({ severity: 'BREACH', citation: { section: 'Educ. Code 44663(a)' } });
    expect(late[0].finding.sentence).toMatch(/1 day/);
  });

  test('the copy stays as it was issued, whatever is written later', async () => {
    const { steps } = await timelineOf(otherTeacher, evaluation);
    const { stepId, documentFingerprint } = steps.at(-1);
    const copy = expectOk(await otherTeacher.get(`${evaluation}/steps/${stepId}/document`)).body;
    expect(copy.fingerprint).toBe(documentFingerprint);
    expect(copy.document.criteria).toEqual([{ criterion: 'b2', finding: 'Asks why.', isBelowStandard: false }]);
    expect(copy.document.evidence).toHaveLength(1);
    const late = await otherPrincipal.put(
      `${evaluation}/criteria/b2`,
      { finding: 'Changed', isBelowStandard: false },
      { ifMatch: '"2"' },
    );
    expect([late.status, late.body.type]).toEqual([409, 'urn:fairweight:problem:issued']);
    expect((await otherTeacher.get(`${evaluation}/writing`)).body.criteria[1].finding).toBe('Asks why.');
  });

  test('receipt is acknowledged once, by the teacher', async () => {
    const received = await act(otherTeacher, evaluation, 'acknowledge');
    expect(received.status).toBe(200);
    expect((await act(otherTeacher, evaluation, 'acknowledge')).body.type).toBe('urn:fairweight:problem:acknowledged');
    expect((await timelineOf(hr, evaluation)).steps.at(-1)).toMatchObject({ kind: 'acknowledged', manner: 'received' });
  });

  test('it is closed after the meeting and takes nothing more', async () => {
    expect((await act(otherPrincipal, evaluation, 'close')).body.type).toBe('urn:fairweight:problem:wrong-order');
    expectOk(await act(otherPrincipal, evaluation, 'conference', { occurredOn: '2026-05-19' }));
    const closed = await act(otherPrincipal, evaluation, 'close', { acknowledgement: 'As before.' });
    expect(expectOk(closed).body.status).toBe('closed');
    const reason = 'Too late';
    const later = { close: {}, left: { reason }, delegate: { reason, evaluatorId: service.seed.people.principal } };
    for (const [name, body] of Object.entries(later))
      expect((await act(otherPrincipal, evaluation, name, body)).body.type).toBe('urn:fairweight:problem:wrong-order');
    const { findings } = await timelineOf(hr, evaluation);
    const acknowledged = findings.filter(({ acknowledgement }: { acknowledgement: string | null }) => acknowledgement);
    expect(acknowledged.length).toBeGreaterThanOrEqual(2);
  });

  test('reopened for a reason, it keeps the first copy and both ratings', async () => {
    expectOk(await act(hr, evaluation, 'reopen', { reason: 'A visit was forgotten' }));
    await sharedObservation(otherPrincipal, evaluation, ['4', '4'], '2026-03-02');
    expectOk(await rate(otherPrincipal, evaluation, { reason: 'A visit was forgotten' }));
    await closeEvaluation(otherPrincipal, evaluation);
    const { steps } = await timelineOf(otherTeacher, evaluation);
    expect(steps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'started',
      'issued',
      'acknowledged',
      'conference_held',
      'closed',
      'reopened',
      'superseded',
      'issued',
      'conference_held',
      'closed',
    ]);
  });
});

describe('an unsatisfactory evaluation', () => {
  let evaluation: string;

  test('is issued only with recommendations', async () => {
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
});
