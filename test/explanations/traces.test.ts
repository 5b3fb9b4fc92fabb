/** Every step of every trace that carries a formula can be redone from its inputs, exactly. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explain } from '../../src/scoring/explain.ts';
import { workingValues } from '../../src/scoring/explain/working.ts';
import { evaluate } from '../../src/scoring/expressions/evaluate.ts';
import { parseExpression } from '../../src/scoring/expressions/parse.ts';
import type { Outcome } from '../../src/scoring/outcome.ts';
import { plainText } from '../../src/scoring/rational.ts';
import { drawn, outcomeOf, outcomesOfCases } from './outcomes.ts';

/** Steps whose formula does not give what was recorded, and inputs that are not the result they claim to be. */
function contradictions({ trace }: Outcome): string[] {
  return trace.flatMap(({ step, formula, inputs, result }, index) => {
    const value = formula === undefined ? undefined : evaluate(parseExpression(formula), workingValues(inputs));
    const redone = typeof value === 'object' ? plainText(value) : value;
    const strangers = inputs.filter(({ from, value: input }) => from !== undefined && trace[from]?.result !== input);
    return [
      ...(redone === undefined || redone === result
        ? []
        : [`${index} ${step}: ${formula} is ${redone}, not ${result}`]),
      ...strangers.map(({ name, value: input, from }) => `${index} ${step}: ${name} ${input} is not step ${from}`),
      ...inputs
        .filter(({ from }) => from !== undefined && from >= index)
        .map(({ name }) => `${index}: ${name} looks ahead`),
    ];
  });
}

const cases = outcomesOfCases();

describe('traces', () => {
  test('there are cases to look at', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases.map(({ name, outcome }) => [name, outcome] as const))(
    '%s can be redone step by step',
    (_name, outcome) => {
      expect(contradictions(outcome)).toEqual([]);
    },
  );

  test('random policies too', () => {
    fc.assert(
      fc.property(drawn, (drawing) => expect(contradictions(outcomeOf(drawing))).toEqual([])),
      { numRuns: 300 },
    );
  });

  test('every rating ends in a step with a formula that names it', () => {
    fc.assert(
      fc.property(drawn, (drawing) => {
        const outcome = outcomeOf(drawing);
        const last = outcome.trace.at(-1);
        expect(last?.formula).toBeDefined();
        expect(last?.result).toBe(outcome.rating?.key);
      }),
      { numRuns: 50 },
    );
  });

  test('every case is explained: a sentence for each step, and a working wherever there is something to redo', () => {
    for (const { outcome } of cases) {
      const { sentences, steps } = explain(outcome);
      expect(sentences.length).toBeGreaterThan(outcome.trace.length);
      expect(steps.map(({ number }) => number)).toEqual(outcome.trace.map((_, index) => index + 1));
      expect(steps.filter(({ working }, index) => working === '' && outcome.trace[index]?.formula)).toEqual([]);
    }
  });
});
