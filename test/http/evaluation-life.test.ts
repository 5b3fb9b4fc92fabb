/** An evaluation as a lawful record, from its start to its closing, through the API. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
import { timelineOf, unsatisfactoryEvaluation } from './support/unsatisfactory-evaluation.ts';

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

  test('a breach that shows to whoever looks is on record from then on, once', async () => {
    service.clock.time = new Date('2026-06-08T18:00:00Z');
    otherPrincipal = await service.signIn('otherPrincipal');
    for (const act of ['issue', 'close', 'issue'])
      expectOk(await otherPrincipal.get(`${evaluation}/findings?for=${act}`));
    const { findings } = await timelineOf(otherPrincipal, evaluation);
    expect(findings.map(({ finding }: { finding: { rule: string } }) => finding.rule)).toEqual(['K23', 'K24']);
    service.clock.time = new Date('2026-05-20T18:00:00Z');
    otherPrincipal = await service.signIn('otherPrincipal');
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
    const late = findings.filter(({ finding }: { finding: { code: string } }) => finding.code === 'DELIVERED_LATE');
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

describe('an unsatisfactory evaluation', () => unsatisfactoryEvaluation(() => ({ service, principal, teacher })));
