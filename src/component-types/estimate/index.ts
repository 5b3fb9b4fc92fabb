/**
 * Estimate: a published estimate with its standard error, or with the ends of its confidence intervals, or both, and
 * the number of pupils behind it. The policy's rules say what it counts as. Evidence:
 * { estimate, source, standardError?, pupils?, intervals?: { ci95: { lower, upper } } }.
 */
import type { ComponentType, NamedNumbers, Valuation } from '../../scoring/component-type.ts';
import { EvidenceError } from '../../scoring/errors.ts';
import { evidenceCount, evidenceMapping, evidenceNumber, evidenceText } from '../../scoring/evidence-reader.ts';
import { checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { pointerTo } from '../../scoring/problem.ts';
import { type Rational, compare, decimalText, plainText, ratio } from '../../scoring/rational.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import type { TraceStep } from '../../scoring/trace.ts';

/** The stated ends of intervals as named numbers: 'ci95-lower', 'ci95-upper'. */
function intervalEnds(value: unknown): [string, Rational][] {
  if (value === undefined) return [];
  if (!isMapping(value))
    throw new EvidenceError('/intervals', 'Intervals must be a mapping by name.', 'Write ci95: {lower: …, upper: …}.');
  return Object.entries(value).flatMap(([key, item]): [string, Rational][] => {
    const pointer = pointerTo('/intervals', key);
    const ends = evidenceMapping(item, pointer, ['lower', 'upper']);
    const lower = evidenceNumber(ends.lower, pointerTo(pointer, 'lower'));
    const upper = evidenceNumber(ends.upper, pointerTo(pointer, 'upper'));
    if (compare(lower, upper) > 0)
      throw new EvidenceError(pointer, 'The interval ends below its start.', 'Swap lower and upper.');
    return [
      [`${key}-lower`, lower],
      [`${key}-upper`, upper],
    ];
  });
}

function valueOf(evidence: unknown): Valuation {
  const record = evidenceMapping(evidence, '', ['estimate', 'standardError', 'pupils', 'intervals', 'source']);
  const value = evidenceNumber(record.estimate, '/estimate');
  const source = evidenceText(record.source, '/source');
  const error = record.standardError === undefined ? undefined : evidenceNumber(record.standardError, '/standardError');
  const pupils = record.pupils === undefined ? undefined : ratio(evidenceCount(record.pupils, '/pupils'));
  const numbers = new Map<string, Rational>([
    ['estimate', value],
    ...(error ? [['standard-error', error] as const] : []),
    ...(pupils ? [['pupils', pupils] as const] : []),
    ...intervalEnds(record.intervals),
  ]);
  return { value, numbers, steps: () => [stepFor(value, numbers, source)] };
}

function stepFor(value: Rational, numbers: NamedNumbers, source: string): TraceStep {
  const inputs = [...numbers].map(([name, number]) => ({ name, value: plainText(number) }));
  const beside = inputs.slice(1).map((input) => `${input.name} ${input.value}`);
  const sentence = `The estimate is ${decimalText(value)} (${[...beside, source].join('; ')}).`;
  return { step: 'estimate', sentence, inputs, formula: 'a1', result: plainText(value) };
}

export const estimate: ComponentType = {
  key: 'estimate',
  title: 'Estimate with its uncertainty',
  valueOf,
  checkParameters: (parameters) => checkParameterKeys(parameters, [], []),
};
