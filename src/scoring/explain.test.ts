import { describe, expect, test } from '@jest/globals';
import { explain } from './explain.ts';
import { type NotRated, type Rated, notRatedOutcomes } from './outcome.ts';
import type { TraceStep } from './trace.ts';

const step = (changes: Partial<TraceStep>): TraceStep => ({
  step: 'weighted-mean',
  sentence: 'A sentence.',
  inputs: [],
  result: '1',
  ...changes,
});
const rated = (trace: TraceStep[], changes: Partial<Rated> = {}): Rated => ({
  outcome: 'rated',
  composite: { exact: '37/20', decimal: '1.85' },
  rating: { key: 'effective', label: 'Effective' },
  weights: {},
  trace,
  ...changes,
});
const workingOf = (formula: string, values: string[]): string | undefined =>
  explain(rated([step({ formula, inputs: values.map((value, index) => ({ name: `input ${index}`, value })) })]))
    .steps[0]?.working;

describe('the working of a step', () => {
  test.each([
    ['a1*a2 + a3*a4', ['0.7', '3.2', '0.3', '2'], '0.7 × 3.2 + 0.3 × 2'],
    ['(a1 + a2)/a3', ['1', '2', '-3'], '(1 + 2) ÷ (-3)'],
    ['a1 - (a2 - a3)', ['1', '2', '3'], '1 - (2 - 3)'],
    ['a1*a2', ['1/3', '3'], '(1 ÷ 3) × 3'],
    ['round_half_up(a1, 2)', ['2.345'], '2.345 rounded to 2 places, a half goes up'],
    ['round_truncate(a1, 1)', ['2.345'], '2.345 rounded to 1 place, the rest is cut off'],
    ['mean(a1, a2, a3)', ['1', '2', '4'], '(1 + 2 + 4) ÷ 3'],
    ['2*mean(a1, a2)', ['1', '2'], '2 × ((1 + 2) ÷ 2)'],
    ['min(a1, a2)', ['1', '2'], 'the lowest of 1, 2'],
    [
      "if(a1 >= 3.5, 'Highly effective', if(a1 >= 2.5, 'Effective', 'Developing'))",
      ['2.95'],
      '2.95 is below 3.5; 2.95 is at least 2.5; so Effective',
    ],
    ["if(a1 >= (7/2), 'Effective', 'Developing')", ['2.95'], '2.95 is below 3.5; so Developing'],
    ["if(a1 == 'yes', a2 - 10, a2)", ['yes', '90'], 'yes is yes; so 90 - 10'],
  ])('%s', (formula, values, working) => {
    expect(workingOf(formula, values)).toBe(working);
  });

  test('without a formula it lists what the step looked at, and where that came from', () => {
    const inputs = [
      { name: '1.1', value: '3' },
      { name: 'progress', value: '2', from: 4 },
    ];
    expect(explain(rated([step({ inputs })])).steps[0]?.working).toBe('1.1 3, progress 2 (step 5)');
  });

  test.each(['a1 +', 'a1 / 0', 'nothing(a1)', 'a9'])(
    'a formula that cannot be read or redone falls back: %s',
    (formula) => {
      expect(workingOf(formula, ['3'])).toMatch(formula === 'a9' ? 'a9' : formula === 'a1 / 0' ? '3 ÷ 0' : 'input 0 3');
    },
  );
});

describe('steps', () => {
  test('are numbered, named in words, and keep their source', () => {
    const citation = { reference: 'agreement', title: 'The agreement' };
    const { steps } = explain(rated([step({}), step({ step: 'rating-level', component: 'pupil-progress', citation })]));
    expect(steps).toEqual([
      { number: 1, what: 'Weighted mean', working: '', result: '1' },
      { number: 2, what: 'Rating level, pupil progress', working: '', result: '1', citation },
    ]);
  });

  test('a fraction shows the decimals that a calculator shows', () => {
    expect(explain(rated([step({ result: '1/3' })])).steps[0]?.result).toBe('1/3 (0.333333…)');
    expect(explain(rated([step({ result: 'n/a' })])).steps[0]?.result).toBe('n/a');
  });
});

describe('sentences', () => {
  test('begin with the rating and its number, then follow the trace in order', () => {
    const { sentences } = explain(rated([step({ sentence: 'First.' }), step({ sentence: 'Second.' })]));
    expect(sentences).toEqual(['The rating is Effective.', 'The number behind it is 1.85.', 'First.', 'Second.']);
  });

  test('a rating without a number says none', () => {
    expect(explain(rated([], { composite: null })).sentences).toEqual(['The rating is Effective.']);
  });

  test('a number without a short decimal is given exactly too', () => {
    const { sentences } = explain(rated([], { composite: { exact: '7/3', decimal: '2.333333…' } }));
    expect(sentences[1]).toBe('The number behind it is 7/3 (2.333333…).');
  });

  test.each(notRatedOutcomes)('%s is explained with its reasons and what to do', (outcome) => {
    const notRated: NotRated = {
      outcome,
      reasons: [{ code: 'x', sentence: 'Goals are missing.', remedy: 'Record them.' }],
      rating: { key: 'effective', label: 'Effective' },
      trace: [step({ sentence: 'Looked.' })],
    };
    const { sentences } = explain(notRated);
    expect(sentences[0]).toMatch(/\.$/);
    expect(sentences[0]).not.toContain('The rating is');
    expect(sentences.slice(1)).toEqual(['It is Effective.', 'Goals are missing. What to do: Record them.', 'Looked.']);
  });

  test('what stands beside the rating is told', () => {
    const { sentences } = explain(
      rated([], {
        override: {
          kind: 'appeal',
          title: 'Appeal upheld',
          by: 'superintendent',
          on: '2026-06-01',
          reason: 'New facts.',
        },
        statuses: { employment: { title: 'Employment', key: 'satisfactory', label: 'Satisfactory' } },
        notices: [{ key: 'gap', sentence: 'Three levels apart.' }],
        results: { 'old-rules': rated([], { rating: { key: 'developing', label: 'Developing' } }) },
      }),
    );
    expect(sentences.slice(2)).toEqual([
      'Appeal upheld: by superintendent on 2026-06-01. Reason: New facts.',
      'Employment: Satisfactory.',
      'For attention: Three levels apart.',
      'Beside it, old rules: The rating is Developing. The number behind it is 1.85.',
    ]);
  });
});
