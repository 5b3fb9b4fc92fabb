/**
 * Observation: rubric elements rated by one or more observers. The value is the mean of the rated elements, taken
 * within each observation first or over all of them at once, as the policy says.
 */
import { type ComponentType, type Parameters, type Valuation, noSteps } from '../../scoring/component-type.ts';
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

const isOfElements = ({ combine }: Parameters): boolean => combine === 'mean-of-elements';

function overall(means: readonly ObservationMean[], parameters: Parameters): Rational {
  return isOfElements(parameters)
    ? mean(means.flatMap(({ observation }) => observation.ratings.map(({ level }) => level.value)))
    : mean(means.map((item) => item.value));
}

function overallStep(means: readonly ObservationMean[], parameters: Parameters, value: Rational): TraceStep {
  const ratings = means.reduce((all, { observation }) => all + observation.ratings.length, 0);
  const parts = means.map((item) => decimalText(item.value)).join(', ');
  const of = isOfElements(parameters) ? `all ${ratings} element ratings` : `${means.length} observations (${parts})`;
  return {
    step: 'observations-mean',
    sentence: `The mean of ${of} is ${decimalText(value)}.`,
    inputs: means.map((item, index) => ({
      name: `observation ${index + 1}`,
      value: plainText(item.value),
      from: index,
    })),
    formula: isOfElements(parameters) ? elementsFormula(means) : meanFormula(means.length),
    result: plainText(value),
  };
}

function valueOf(evidence: unknown, parameters: Parameters): Valuation {
  const observations = readObservations(evidence, parameters);
  const rated = observations.filter(({ ratings }) => ratings.length > 0);
  if (rated.length === 0)
    return {
      missing: observations.length === 0 ? 'no observation is recorded' : 'no element is rated in any observation',
      steps: noSteps,
    };
  const means = rated.map((observation) => ({
    observation,
    value: mean(observation.ratings.map(({ level }) => level.value)),
  }));
  const only = means[0];
  if (means.length === 1 && only) return { value: only.value, steps: () => [stepFor(only)] };
  const value = overall(means, parameters);
  return { value, steps: () => [...means.map(stepFor), overallStep(means, parameters, value)] };
}

export const observation: ComponentType = {
  key: 'observation',
  title: 'Observation of practice',
  about: 'practice',
  valueOf,
  checkParameters: checkObservationParameters,
};
