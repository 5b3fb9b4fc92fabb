/** The weights that apply to a stratum, by place of the root's parts. */
import { cite } from '../../scoring/cite.ts';
import { UndeterminedWeightError } from '../../scoring/errors.ts';
import type { Component, Policy } from '../../scoring/policy.ts';
import { amountIn, isUndetermined } from '../../scoring/quantity.ts';
import { type Rational, one, zero } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';
import { type Line, constant, zeroLine } from './line.ts';
import { isWeighted } from './linear-case.ts';
import type { PartWeights } from './settled-shares.ts';
import type { Stratum } from './stratum.ts';

/** Weights in the place of the policy's own, by key of the root's parts; what is not named weighs nothing. */
export type GivenWeights = ReadonlyMap<string, Line>;

/** Throws UndeterminedWeightError when the parties have not settled it. */
function statedWeight(policy: Policy, { key, title, weight }: Component, setting: Setting): Rational {
  if (!weight) return zero;
  if (isUndetermined(weight)) throw new UndeterminedWeightError(key, title, cite(policy, weight.reference));
  return amountIn(weight, setting);
}

/** A re-weighting comes before given weights, and these before the policy's own. Throws UndeterminedWeightError. */
export function partWeights(policy: Policy, stratum: Stratum, given: GivenWeights | undefined): PartWeights {
  const { reweighting, setting } = stratum;
  if (reweighting)
    return policy.components.map(({ key }) => {
      const weight = reweighting.weights.get(key);
      return weight ? constant(amountIn(weight, setting)) : zeroLine;
    });
  if (given) return policy.components.map(({ key }) => given.get(key) ?? zeroLine);
  if (!isWeighted(policy)) return policy.components.map(() => constant(one));
  return policy.components.map((component) => constant(statedWeight(policy, component, setting)));
}
