/** A made-up cohort for the components of a policy. */
import type { FrozenCohort } from './frozen.ts';
import { frozenCohort } from './frozen.ts';
import { syntheticRows } from '../../modelling/freezing/synthetic.ts';
import { nearDouble } from '../../modelling/near-double.ts';
import { invalid, Problem } from '../../platform/http/problem.ts';
import { type EvidenceComponent, type Policy, evidenceComponents } from '../../scoring/policy.ts';
import { valueIn } from '../../scoring/quantity.ts';
import type { NewSynthetic } from './contract.ts';

/** The ends of a component's scale, where its values are on that scale before any step. */
function endsOf({ scale, steps }: EvidenceComponent, schoolYear: string) {
  if (!scale || steps.some(({ kind }) => kind === 'convert')) return {};
  const end = (quantity: typeof scale.lowest): number | undefined => {
    const value = valueIn(quantity, { schoolYear });
    return value && nearDouble(value);
  };
  return { lowest: end(scale.lowest), highest: end(scale.highest) };
}

/** Draws the cohort; 422 for a component that the policy does not have, and for impossible correlations. */
export function syntheticCohort(policy: Policy, asked: NewSynthetic): FrozenCohort {
  const { schoolYear, threshold, size, seed } = asked;
  if (size < 2 * threshold)
    throw invalid('cohort-too-small', '/size', 'Too few rows for this threshold.', `Ask for ${2 * threshold} or more.`);
  const known = evidenceComponents(policy);
  const keys = known.map(({ key }) => key);
  const refuseUnknown = (key: string, pointer: string) => {
    if (keys.includes(key)) return;
    throw invalid('unknown-component', pointer, `The policy has no component "${key}".`, `Use: ${keys.join(', ')}.`);
  };
  const components = asked.components.map(({ key, mean, deviation, missingShare }, index) => {
    refuseUnknown(key, `/components/${index}/key`);
    const component = known.find((each) => each.key === key);
    const ends = component ? endsOf(component, schoolYear) : {};
    return {
      key,
      mean: Number(mean),
      deviation: Math.abs(Number(deviation)),
      missingShare: Number(missingShare),
      ...ends,
    };
  });
  const correlations = asked.correlations.map(({ between, value }, index) => {
    for (const [place, key] of between.entries()) refuseUnknown(key, `/correlations/${index}/between/${place}`);
    return { between, value: Number(value) };
  });
  const made = syntheticRows({ size, seed, components, correlations });
  if (made.ok) return frozenCohort(policy, made.rows, { keys, schoolYear, threshold });
  throw new Problem(422, 'synthetic-impossible', made.problems.map(({ message }) => message).join(' '), {
    errors: made.problems.map(({ pointer, message, remedy }) => ({ pointer, detail: message, remedy })),
  });
}
