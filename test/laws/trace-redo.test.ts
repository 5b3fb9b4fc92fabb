/** Every step of a trace can be redone from its inputs alone, and inputs lead to the steps they came from. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { componentTypes } from '../../src/modules.ts';
import { evaluate } from '../../src/scoring/expressions/evaluate.ts';
import { parseExpression } from '../../src/scoring/expressions/parse.ts';
import { type Policy, parsePolicy } from '../../src/scoring/policy.ts';
import { plainText, readRational } from '../../src/scoring/rational.ts';
import { readEvidence } from '../../src/scoring/evidence.ts';
import { type Evidence, type Outcome, rate, score } from '../../src/scoring/score.ts';
import type { TraceStep } from '../../src/scoring/trace.ts';
import { policyOf } from '../support/yaml-policy.ts';
import { allCases, policiesByKey, unavailablePolicyKeys } from '../conformance/case-file.ts';
import { evidenceFor, exampleArbitrary } from './random-policy.ts';

function redone({ formula = '', inputs }: TraceStep): string {
  const values = new Map(inputs.map(({ value }, index) => [`a${index + 1}`, readRational(value) ?? value]));
  const result = evaluate(parseExpression(formula), values);
  return typeof result === 'object' ? plainText(result) : String(result);
}

/** What is wrong with a trace; empty when every step can be redone. */
function faultsIn(trace: readonly TraceStep[]): string[] {
  return trace.flatMap((step, index) => {
    const wrong =
      step.formula === undefined || redone(step) === step.result
        ? []
        : [`${index} ${step.formula} gives ${redone(step)}, not ${step.result}`];
    const lost = step.inputs
      .filter(({ from }) => from !== undefined && from >= index)
      .map(({ name }) => `${index}: ${name} comes from a later step`);
    const other = step.inputs
      .filter(({ from, value }) => from !== undefined && trace[from]?.result !== value)
      .map(
        ({ name, from, value }) => `${index}: ${name} is ${value}, and step ${from} gave ${trace[from ?? 0]?.result}`,
      );
    return [...wrong, ...lost, ...other];
  });
}

/** The outcome, after making sure that it is the same without its trace. */
function scoredBothWays(policy: Policy, evidence: Evidence): Outcome {
  const outcome = score(policy, evidence, componentTypes);
  expect(withoutTraces(rate(policy, evidence, componentTypes))).toEqual(withoutTraces(outcome));
  return outcome;
}

function withoutTraces({ trace: _trace, results, ...outcome }: Outcome): unknown {
  const inner = Object.entries(results ?? {}).map(([key, result]) => [key, withoutTraces(result)]);
  return { ...outcome, results: Object.fromEntries(inner) };
}

/** One policy with every kind of step and combination that has a formula. */
const everything = policyOf(`
facts: {conduct: {title: Conduct, values: [below, meets]}}
scale: {lowest: 0, highest: 500}
level-scales:
  three: {list: [{key: low, label: Low, value: 1}, {key: middle, label: Middle, value: 2}, {key: high, label: High, value: 3}]}
components:
  points:
    title: Points
    scale: {lowest: 0, highest: 300}
    weight: 0.5
    missing: block
    combination: points
    then: [{multiply: {by: 1.5}}, {add: {points: 1}}, {deduct: {points: 10, when: {fact: conduct, is: below}}}, {floor: {at: 0}}, {cap: {at: 299}}, {round: {mode: half-even, places: 1}}]
    components:
      goals: {title: Goals, type: reported-score, weight: 45, weighted-then: [{round: {mode: half-up, places: 0}}], scale: {lowest: 0, highest: 4}, missing: block}
      survey: {title: Survey, type: reported-score, levels: three, scale: {lowest: 0, highest: 4}, weight: 5, missing: block}
  growth:
    title: Growth
    type: reported-score
    pool: {years: 2, statistic: weighted-mean, better-of-current: true}
    weight: 0.3
    scale: {lowest: 0, highest: 4}
    missing: block
    then:
      - convert: {kind: piecewise-linear, points: [{raw: 0, value: 0}, {raw: 60, value: 1}, {raw: 100, value: 4}]}
      - replace: {part: practice, only-if: higher}
  practice:
    title: Practice
    weight: 0.2
    scale: {lowest: 0, highest: 4}
    levels: three
    missing: block
    combination: {kind: matrix, by: [teaching, planning], cells: {low: {low: low, middle: low, high: middle}, middle: {low: low, middle: middle, high: middle}, high: {low: middle, middle: high, high: high}}}
    then: [{cap: {level: middle, when: {part: planning, is: low}}}]
    components:
      teaching: {title: Teaching, type: reported-score, levels: three, missing: block}
      planning: {title: Planning, type: estimate, levels: three, missing: block, then: [{convert: {kind: bands, bands: [{below: 0, level: low}, {from: 0, below: 1, level: middle}, {from: 1, level: high}]}}]}
combination: weighted-mean
then: [{cap: {level: middle, when: {part: growth, less-than: 4}}}]
levels: {list: [{key: low, label: Low, from: 0}, {key: middle, label: Middle, from: 40}, {key: high, label: High, from: 60}]}`);

describe('traces can be redone', () => {
  test('whatever the kinds of step and combination', () => {
    const levels = fc.constantFrom('low', 'middle', 'high');
    const tenths = fc.integer({ min: 0, max: 40 }).map((value) => (value / 10).toFixed(1));
    const raw = fc.integer({ min: 0, max: 100 }).map(String);
    fc.assert(
      fc.property(
        tenths,
        raw,
        raw,
        levels,
        levels,
        fc.constantFrom('below', 'meets'),
        (goals, now, before, survey, teaching, conduct) => {
          const outcome = scoredBothWays(everything, {
            schoolYear: '2025-26',
            facts: { conduct },
            components: {
              goals: { value: goals },
              survey: { level: survey },
              growth: { value: now, n: '10' },
              teaching: { level: teaching },
              planning: { estimate: goals, source: 'Report' },
            },
            earlier: { '2024-25': { components: { growth: { value: before, n: '20' } } } },
          });
          expect(outcome.outcome).toBe('rated');
          expect(faultsIn(outcome.trace)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('in every case of every jurisdiction', () => {
    const policies = policiesByKey();
    const unavailable = unavailablePolicyKeys();
    const cases = allCases().filter(({ when, expected, confidence }) => {
      const isPlain = expected.error === undefined && expected.refused === undefined && when.changes === undefined;
      return isPlain && confidence !== 'low' && !unavailable.has(when.policy);
    });
    const traces = cases.map(({ evidence, when }) => {
      const policy = policies.get(when.policy);
      if (!policy) throw new Error(`there is no policy ${when.policy}`);
      return scoredBothWays(policy, readEvidence(evidence)).trace;
    });
    expect(traces.flatMap(faultsIn)).toEqual([]);
    expect(traces.flat().filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(20);
  });

  test('under random policies', () => {
    fc.assert(
      fc.property(exampleArbitrary, ({ document, values }) => {
        const result = parsePolicy(document, componentTypes);
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        expect(faultsIn(scoredBothWays(result.policy, evidenceFor(values)).trace)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
