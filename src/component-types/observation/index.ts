/**
 * Observation: rubric elements rated by one or more observers. The value is the mean of the rated elements, taken
 * within each observation first or over all of them at once, as the policy says.
 */
import type { ComponentType, Parameters, Valuation } from '../../scoring/component-type.ts';
import { type Rational, decimalText, mean, plainText } from '../../scoring/rational.ts';
import type { TraceStep } from '../../scoring/trace.ts';
import { type Observation, readObservations } from './evidence.ts';
import { checkObservationParameters } from './parameters.ts';

interface ObservationMean {
  readonly observation: Observation;
  readonly value: Rational;
}

function stepFor({ observation, value }: ObservationMean): TraceStep {
  const { observer, observedOn, ratings, unrated } = observation;
  const elements = `${ratings.length} rated ${ratings.length === 1 ? 'element' : 'elements'}`;
  const left = unrated === 0 ? '' : ` (${unrated} not rated and left out)`;
  return {
    step: 'observation-mean',
    sentence: `Observation of ${observedOn} by ${observer}: the mean of ${elements}${left} is ${decimalText(value)}.`,
    inputs: ratings.map(({ element, level }) => ({ name: element, value: level.text })),
    formula: meanFormula(ratings.length),
    result: plainText(value),
  };
}

/** 'mean(a1, a2, a3)'. */
const meanFormula = (count: number): string =>
  `mean(${Array.from({ length: count }, (_, index) => `a${index + 1}`).join(', ')})`;

/** Each observation's mean counts by how many elements it rests on: '(a1*7 + a2*5)/12'. */
function elementsFormula(means: readonly ObservationMean[]): string {
  const counts = means.map(({ observation }) => observation.ratings.length);
  const terms = counts.map((count, index) => `a${index + 1}*${count}`);
  return `(${terms.join(' + ')})/${counts.reduce((all, count) => all + count, 0)}`;
}

function overall(means: readonly ObservationMean[], parameters: Parameters): { value: Rational; sentence: string } {
  if (parameters.combine === 'mean-of-elements') {
    const levels = means.flatMap(({ observation }) => observation.ratings.map(({ level }) => level.value));
    const value = mean(levels);
    return { value, sentence: `The mean of all ${levels.length} element ratings is ${decimalText(value)}.` };
  }
  const value = mean(means.map((item) => item.value));
  const parts = means.map((item) => decimalText(item.value)).join(', ');
  return { value, sentence: `The mean of ${means.length} observations (${parts}) is ${decimalText(value)}.` };
}

function valueOf(evidence: unknown, parameters: Parameters): Valuation {
  const observations = readObservations(evidence, parameters);
  const rated = observations.filter(({ ratings }) => ratings.length > 0);
  if (rated.length === 0)
    return {
      missing: observations.length === 0 ? 'no observation is recorded' : 'no element is rated in any observation',
      steps: [],
    };
  const means = rated.map((observation) => ({
    observation,
    value: mean(observation.ratings.map(({ level }) => level.value)),
  }));
  const steps = means.map(stepFor);
  const only = means[0];
  if (means.length === 1 && only) return { value: only.value, steps };
  const { value, sentence } = overall(means, parameters);
  const inputs = means.map((item, index) => ({
    name: `observation ${index + 1}`,
    value: plainText(item.value),
    from: index,
  }));
  const isOfElements = parameters.combine === 'mean-of-elements';
  const formula = isOfElements ? elementsFormula(means) : meanFormula(means.length);
  const step = { step: 'observations-mean', sentence, inputs, formula, result: plainText(value) };
  return { value, steps: [...steps, step] };
}

export const observation: ComponentType = {
  key: 'observation',
  title: 'Observation of practice',
  valueOf,
  checkParameters: checkObservationParameters,
};
