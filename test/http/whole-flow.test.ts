import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { notice } from './support/seed.ts';
import { type TestService, testService } from './support/service.ts';
import {
  act,
  addEvidence,
  closeEvaluation,
  createEvaluation,
  draftObservation,
  expectOk,
  rate,
  sharedObservation,
} from './support/steps.ts';

let service: TestService;
let principal: Client;
let teacher: Client;
let hr: Client;
let evaluation: string;

beforeAll(async () => {
  service = await testService();
  principal = await service.signIn('principal');
  teacher = await service.signIn('teacher');
  hr = await service.signIn('hr');
});
afterAll(() => service.stop());

describe('one evaluation from assignment to a superseding rating', () => {
  let firstRating: string;

  test('is created from an assignment and pinned to a policy version', async () => {
    const open = await principal.get('/assignments?schoolYear=2025-26&withoutEvaluation=true');
    expect(open.body.items).toHaveLength(1);
    const body = {
      assignmentId: open.body.items[0].assignmentId,
      policyVersionId: service.seed.policies['demonstration-70-30'],
    };
    const created = await principal.post('/evaluations', body);
    expect(created.status).toBe(201);
    expect(created.headers.etag).toBe('"1"');
    evaluation = `/evaluations/${created.body.evaluationId}`;
    expect(created.headers.location).toBe(`/api/v1${evaluation}`);
    expect(created.body).toMatchObject({ status: 'in_progress', currentRating: null, schoolYear: '2025-26' });
    expect(created.body.allowedActions.slice(0, 5)).toEqual(['observe', 'measure', 'write', 'preview', 'rate']);
    const left = await principal.get('/assignments?schoolYear=2025-26&withoutEvaluation=true');
    expect(left.body.items).toEqual([]);
  });

  test('a draft counts in a preview, which says so, and is hidden from the teacher', async () => {
    const draft = await draftObservation(principal, evaluation, ['3', '4']);
    const read = await principal.get(draft);
    expect(read.body.visibleTo).toMatch(/^Draft: .* cannot\.$/s);
    expect(read.body.allowedActions).toEqual(['write', 'share']);
    expect((await teacher.get(draft)).status).toBe(404);
    expect((await teacher.get(`${evaluation}/observations`)).body.items).toEqual([]);
    const before = await service.footprint();
    const preview = await principal.post(`${evaluation}/preview`, {});
    expect(preview.body.outcome).toMatchObject({ outcome: 'rated', composite: { exact: '7/2', decimal: '3.5' } });
    expect(preview.body.notices[0]).toMatch(/counts 1 draft observation;/);
    expect(await service.footprint()).toEqual(before);
    const refused = await rate(principal, evaluation);
    expect(refused.status).toBe(422);
    expect(refused.body.type).toBe('urn:fairweight:problem:missing-component');
  });

  test('a shared observation is seen by the teacher and changes no more', async () => {
    const { body } = await principal.get(`${evaluation}/observations`);
    const path = `${evaluation}/observations/${body.items[0].observationId}`;
    const shared = await principal.post(`${path}/share`, {}, { ifMatch: await principal.etag(path) });
    expect(shared.body).toMatchObject({ status: 'shared', allowedActions: [], notices: [notice] });
    const seen = await teacher.get(path);
    expect(seen.body.elements['1.1']).toEqual({ level: '3', evidence: 'Seen.' });
    const again = await principal.put(
      path,
      { observedOn: '2026-02-03', elements: {} },
      { ifMatch: shared.headers.etag ?? '' },
    );
    expect([again.status, again.body.type]).toEqual([409, 'urn:fairweight:problem:shared']);
  });

  test('pupil progress is worked out from all scores of the district, whoever asks', async () => {
    const path = `${evaluation}/measures/pupil-progress`;
    const ifMatch = await principal.etag(evaluation);
    const measure = await principal.put(path, { from: 'pupil-scores' }, { ifMatch });
    expect(measure.status).toBe(200);
    expect(measure.body.summary).toMatch(/5 pupils .* gained 45 points/);
    const described = await principal.get(evaluation);
    expect(described.headers.etag).toBe(measure.headers.etag);
  });

  test('the rating is exact and explained to the last digit', async () => {
    const rated = await rate(principal, evaluation);
    expect(rated.status).toBe(201);
    // 0.70 x 3.5 + 0.30 x 3.0 (a gain of 45 against 38 is 7 above) = 3.35
    expect(rated.body.outcome).toMatchObject({
      outcome: 'rated',
      composite: { exact: '67/20', decimal: '3.35' },
      rating: { key: 'effective', label: 'Effective' },
    });
    expect(rated.body.explanation.sentences.slice(0, 2)).toEqual([
      'The rating is Effective.',
      'The number behind it is 3.35.',
    ]);
    for (const { working } of rated.body.explanation.steps) expect(working).toMatch(/\d/);
    expect(rated.body).toMatchObject({ sequence: 1, supersedes: null, isCurrent: true, notices: [notice] });
    firstRating = rated.body.ratingId;
    const asTeacher = await teacher.get(`${evaluation}/ratings/${firstRating}`);
    expect(asTeacher.body).toEqual(rated.body);
  });

  test('a closed evaluation takes nothing more, reopening needs a reason', async () => {
    const closed = await closeEvaluation(principal, evaluation);
    expect(closed.body.status).toBe('closed');
    expect(closed.body.allowedActions).toContain('reopen');
    expect(closed.body.allowedActions).not.toContain('observe');
    const late = await principal.post(`${evaluation}/observations`, {
      observedOn: '2026-02-04',
      rubricKey: 'practice',
    });
    expect([late.status, late.body.type]).toEqual([409, 'urn:fairweight:problem:closed']);
    const silent = await act(hr, evaluation, 'reopen', { reason: ' ' });
    expect([silent.status, silent.body.errors[0].pointer]).toEqual([422, '/reason']);
    const reopened = await act(hr, evaluation, 'reopen', { reason: 'A visit was forgotten' });
    expect(reopened.body.status).toBe('in_progress');
  });

  test('a changed record cannot be drafted over the old rating; the new one supersedes it', async () => {
    await sharedObservation(principal, evaluation, ['2', null], '2026-03-01');
    const stale = await act(principal, evaluation, 'draft');
    expect([stale.status, stale.body.type]).toEqual([409, 'urn:fairweight:problem:rating-out-of-date']);
    const unexplained = await rate(principal, evaluation);
    expect([unexplained.status, unexplained.body.errors[0].pointer]).toEqual([422, '/reason']);
    const second = await rate(principal, evaluation, { reason: 'A visit was forgotten' });
    // Means 3.5 and 2 (the element without a level is left out, not zero): 0.70 x 2.75 + 0.30 x 3.0 = 2.825 -> 2.83
    expect(second.body.outcome.composite.decimal).toBe('2.83');
    expect(second.body).toMatchObject({ sequence: 2, supersedes: firstRating, reason: 'A visit was forgotten' });
    expect((await principal.get(`${evaluation}/ratings/${firstRating}`)).body.isCurrent).toBe(false);
    const closed = await closeEvaluation(principal, evaluation);
    expect(closed.body).toMatchObject({ status: 'closed', currentRating: { compositeDecimal: '2.83' } });
    expect(closed.body.ratings.map((each: { sequence: number }) => each.sequence)).toEqual([2, 1]);
  });

  test('every step is on record, and no content is', async () => {
    const { body } = await hr.get(`/audit-events?evaluation=${evaluation.split('/')[2]}&limit=100`);
    const actions = body.items.map((event: { action: string }) => event.action).toReversed();
    expect(actions[0]).toBe('evaluation.created');
    expect(actions.slice(-6)).toEqual([
      'observation.shared',
      'rating.superseded',
      'evaluation.drafted',
      'evaluation.issued',
      'evaluation.conference-held',
      'evaluation.closed',
    ]);
    expect(JSON.stringify(body)).not.toMatch(/Seen\.|3\.35|Effective/);
  });
});

test("an end without rating under the policy's own rule is stored with its reasons and can be issued", async () => {
  const otherPrincipal = await service.signIn('otherPrincipal');
  const path = await createEvaluation(otherPrincipal, service.seed, 'no-rating', 'south');
  await sharedObservation(otherPrincipal, path, ['3', '3']);
  expectOk(await addEvidence(otherPrincipal, path));
  const rated = await rate(otherPrincipal, path);
  expect(rated.status).toBe(201);
  expect(rated.body.outcome.outcome).toBe('no-rating');
  expect(rated.body.outcome.reasons[0]).toMatchObject({ code: 'missing-component', component: 'pupil-progress' });
  const closed = await closeEvaluation(otherPrincipal, path);
  expect(closed.body.currentRating).toMatchObject({ outcome: 'no-rating', label: null });
  const none = await hr.get('/evaluations?rating=none');
  expect(none.body.items.map((each: { evaluationId: string }) => `/evaluations/${each.evaluationId}`)).toEqual([path]);
});
