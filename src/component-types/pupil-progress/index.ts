/**
 * Pupil progress: how much more, on average, a teacher's pupils gained than the gain the governing board expected for
 * their subject and grade. Pooled over all pupils who have both scores; the policy's conversion makes it a rating.
 */
import {
  type ComponentType,
  type Parameters,
  type Valuation,
  countParameter,
  noSteps,
} from '../../scoring/component-type.ts';
import { checkParameterCount, checkParameterKeys } from '../../scoring/parameter-checks.ts';
import { type Rational, decimalText, mean, plainText, ratio, subtract, sum } from '../../scoring/rational.ts';
import type { TraceStep } from '../../scoring/trace.ts';
import { type Measure, readMeasures } from './evidence.ts';

/** Actual gain less expected gain, for each pupil of a measure. */
const differences = ({ gains, expectedGain }: Measure): Rational[] => gains.map((gain) => subtract(gain, expectedGain));

function stepFor(measure: Measure): TraceStep {
  const { subject, grade, gains, expectedGain, reference } = measure;
  const average = mean(gains);
  const pupils = gains.length === 1 ? '1 pupil' : `${gains.length} pupils`;
  const difference = mean(differences(measure));
  return {
    step: 'gain-against-expectation',
    sentence: `${subject}, grade ${grade}: ${pupils} with both scores gained ${decimalText(average)} points on average; the expected gain is ${decimalText(expectedGain)} (${reference}); the difference is ${decimalText(difference)}.`,
    inputs: [
      { name: 'pupils', value: String(gains.length) },
      { name: 'sum of gains', value: plainText(sum(gains)) },
      { name: 'expected gain', value: plainText(expectedGain) },
    ],
    formula: 'a2/a1 - a3',
    result: plainText(difference),
  };
}

function pooledStep(measures: readonly Measure[], results: number, value: Rational): TraceStep {
  const sums = measures.map((_, index) => `a${index + 1}`).join(' + ');
  return {
    step: 'pooled-difference',
    sentence: `Over all ${results} results together, the average difference from the expected gain is ${decimalText(value)} points.`,
    inputs: measures.map((measure) => ({
      name: `${measure.subject}, grade ${measure.grade}: sum of differences`,
      value: plainText(sum(differences(measure))),
    })),
    formula: `(${sums})/${results}`,
    result: plainText(value),
  };
}

function pooled(measures: readonly Measure[]): Valuation {
  const all = measures.flatMap(differences);
  const value = mean(all);
  const together = (): TraceStep[] => (measures.length === 1 ? [] : [pooledStep(measures, all.length, value)]);
  return {
    value,
    numbers: new Map([['pupils', ratio(BigInt(all.length))]]),
    steps: () => [...measures.map(stepFor), ...together()],
  };
}

function valueOf(evidence: unknown, parameters: Parameters): Valuation {
  const measures = readMeasures(evidence).filter(({ gains }) => gains.length > 0);
  const pupils = measures.reduce((most, { gains }) => Math.max(most, gains.length), 0);
  if (pupils === 0) return { missing: 'no pupil has both a prior and a current score', steps: noSteps };
  const least = countParameter(parameters, 'minimum-pupils');
  if (pupils < least)
    return { missing: `${pupils} pupils have both scores, and the policy asks for at least ${least}`, steps: noSteps };
  return pooled(measures);
}

export const pupilProgress: ComponentType = {
  key: 'pupil-progress',
  title: 'Pupil progress',
  about: 'pupil-progress',
  valueOf,
  checkParameters: (parameters) => [
    ...checkParameterKeys(parameters, ['minimum-pupils'], []),
    ...checkParameterCount(parameters, 'minimum-pupils'),
  ],
};
