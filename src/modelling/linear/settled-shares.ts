/** What each present part weighs once the rules for missing parts have been applied, for fixed or moving weights. */
import { forGroup } from '../../scoring/groups.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Line, isZeroLine, plus, zeroLine } from './line.ts';
import type { Stratum } from './stratum.ts';

/**
 * The composite of a row is whole × sum(share × value) / (sum(shares) × divisor): what is missing leaves its weight to
 * the others in proportion, so only the proportions of the shares count.
 */
export interface SettledShares {
  /** By place in the stratum's list of present parts. */
  readonly shares: readonly Line[];
  readonly sumOfShares: Line;
  /** What all weights of the policy sum to. */
  readonly whole: Line;
}

/** Weights by place of the root's parts. */
export type PartWeights = readonly Line[];

/** A rule applies to a part that carries weight; on the open path from 0 to 1 only a line that is zero throughout has none. */
function handedOn({ components }: Policy, stratum: Stratum, weights: PartWeights): Line[] | undefined {
  const settled = [...weights];
  for (const place of stratum.missing) {
    const weight = weights[place] ?? zeroLine;
    const component = components[place];
    const rule = component && (forGroup(component.missing, stratum.setting.group) ?? { rule: 'block' as const });
    if (!rule || isZeroLine(weight) || rule.rule === 'redistribute') continue;
    if (rule.rule !== 'give-to') return undefined;
    const to = components.findIndex(({ key }) => key === rule.component);
    if (stratum.missing.includes(to)) return undefined;
    settled[to] = plus(settled[to] ?? zeroLine, weight);
  }
  return settled;
}

/**
 * Undefined when there is no rating: a part that carries weight is missing and its rule permits none, a part ended the
 * evaluation, or nothing that carries weight is present. Weights must not be negative; for moving weights the answer
 * holds for 0 < t < 1.
 */
export function settledShares(policy: Policy, stratum: Stratum, weights: PartWeights): SettledShares | undefined {
  const settled = handedOn(policy, stratum, weights);
  if (!settled || stratum.ended.some((place) => !isZeroLine(settled[place] ?? zeroLine))) return undefined;
  const shares = stratum.present.map((place) => settled[place] ?? zeroLine);
  const sumOfShares = shares.reduce(plus, zeroLine);
  return isZeroLine(sumOfShares) ? undefined : { shares, sumOfShares, whole: weights.reduce(plus, zeroLine) };
}
