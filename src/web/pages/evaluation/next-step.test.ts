import { describe, expect, test } from '@jest/globals';
import type { Evaluation, EvaluationTimeline } from '../../api/types.ts';
import { nextStepOf } from './next-step.ts';
import { nextWords } from './next-words.ts';

const person = { personId: 'p', name: 'Ada Ortiz' };
const observation = {
  observationId: 'o',
  observer: person,
  observedOn: '2026-10-01',
  minutes: 45,
  status: 'shared' as const,
  elementsRated: 16,
  updatedAt: '2026-10-01T20:00:00.000Z',
};
const measure = { measureId: 'm', componentKey: 'progress', source: '', summary: '', updatedAt: '' };
const rating: Evaluation['ratings'][number] = {
  ratingId: 'r',
  sequence: 1,
  supersedes: null,
  reason: null,
  outcome: 'rated',
  label: 'Effective',
  compositeDecimal: '3.2',
  scoredAt: '2026-11-01T20:00:00.000Z',
};

/** An evaluation that is just started, with what a case changes. */
const evaluation = (change: Partial<Evaluation> = {}): Evaluation => ({
  evaluationId: 'e',
  teacher: person,
  school: { schoolId: 's', name: 'Sage Grove' },
  schoolYear: '2026-27',
  grade: '3',
  evaluator: person,
  policy: { policyVersionId: 'v', key: 'k', title: 't', version: 1 },
  status: 'in_progress',
  currentRating: null,
  allowedActions: ['observe', 'measure', 'write', 'preview', 'rate'],
  revision: 1,
  components: [
    { key: 'observation', title: 'Observation', type: 'observation', weight: '0.7' },
    { key: 'progress', title: 'Pupil progress', type: 'pupil-progress', weight: '0.3' },
  ],
  observations: [],
  measures: [],
  ratings: [],
  notices: [],
  ...change,
});
const record = (...steps: [kind: 'issued' | 'acknowledged' | 'reopened', manner: string | null][]) =>
  ({
    steps: steps.map(([kind, manner], index) => ({ kind, manner, sequence: index + 1 })),
    responses: [],
    findings: [],
  }) as unknown as EvaluationTimeline;
const to = (change: Partial<Evaluation>) => {
  const next = nextStepOf(evaluation(change), record(), false);
  return next.kind === 'link' ? next.to : next.kind;
};

describe('the next step of an evaluator', () => {
  test('goes from observation to evidence, rating and finalisation', () => {
    expect(to({})).toBe('#observations-title');
    expect(to({ observations: [{ ...observation, status: 'draft' }] })).toBe('/evaluations/e/observations/o');
    expect(to({ observations: [observation] })).toBe('#measures-title');
    expect(to({ observations: [observation], measures: [measure] })).toBe('/evaluations/e/preview');
    const rated = { observations: [observation], measures: [measure], ratings: [rating] };
    expect(to(rated)).toBe('/evaluations/e/finalise');
    expect(to({ ...rated, status: 'issued' })).toBe('/evaluations/e/finalise');
    expect(to({ ...rated, status: 'conference_held' })).toBe('/evaluations/e/finalise');
    expect(to({ ...rated, status: 'closed' })).toBe('nothing');
  });

  test('starts what is planned', () => {
    expect(to({ status: 'planned' })).toBe('act');
  });

  test('sends nobody to an observation who may not enter one', () => {
    expect(to({ allowedActions: ['measure', 'preview'] })).toBe('#measures-title');
  });
});

describe('the next step of a teacher', () => {
  const issued = evaluation({ status: 'issued', allowedActions: ['respond', 'acknowledge'] });

  test('is to confirm receipt of the copy that was issued last', () => {
    expect(nextStepOf(issued, record(['issued', 'mail']), true)).toMatchObject({ act: 'acknowledge' });
    const again = record(['issued', 'mail'], ['acknowledged', 'received'], ['reopened', null], ['issued', 'mail']);
    expect(nextStepOf(issued, again, true)).toMatchObject({ act: 'acknowledge' });
  });

  test('is none once receipt is confirmed, or before anything was issued', () => {
    const received = record(['issued', 'mail'], ['acknowledged', 'received']);
    expect(nextStepOf(issued, received, true)).toEqual({ kind: 'nothing', text: nextWords.received });
    expect(nextStepOf(evaluation({ allowedActions: ['respond'] }), record(), true)).toEqual({
      kind: 'nothing',
      text: nextWords.wait,
    });
  });

  test('is no receipt of what was taken over from before', () => {
    expect(nextStepOf(issued, record(), true)).toEqual({ kind: 'nothing', text: nextWords.read });
  });

  test('is still to confirm when a witness recorded a refusal', () => {
    const refused = record(['issued', 'mail'], ['acknowledged', 'refused']);
    expect(nextStepOf(issued, refused, true)).toMatchObject({ act: 'acknowledge' });
  });
});
