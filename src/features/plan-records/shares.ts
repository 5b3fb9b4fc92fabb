/** What share of the composite each component with evidence has, as far as a policy weighs. */
import { forGroup } from '../../scoring/groups.ts';
import { type Component, hasEvidence, type PartsOrigin, type Policy } from '../../scoring/policy.ts';
import { isUndetermined, valueIn } from '../../scoring/quantity.ts';
import { divide, multiply, one, type Rational, ratio } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';

/**
 * Shares by key, as they are stated and not brought to a sum of one; null where a weight is not settled, and below a
 * combination that does not weigh (a matrix, a judgment, a sum without a stated total).
 */
export function sharesIn(policy: Policy, setting: Setting): ReadonlyMap<string, Rational | null> {
  return new Map(sharesBelow(policy.overall.origin, one, setting));
}

function sharesBelow(origin: PartsOrigin, whole: Rational | null, setting: Setting): [string, Rational | null][] {
  return origin.components.flatMap((component): [string, Rational | null][] => {
    const part = partOf(component, origin, setting);
    const share = whole === null || part === null ? null : multiply(whole, part);
    if (hasEvidence(component)) return [[component.key, share]];
    return component.origin.kind === 'parts' ? sharesBelow(component.origin, share, setting) : [];
  });
}

/** A component's share of the node it belongs to. */
function partOf({ weight }: Component, { combination, components }: PartsOrigin, setting: Setting): Rational | null {
  const how = forGroup(combination, setting.group);
  if (how?.kind === 'mean') return ratio(1n, BigInt(components.length));
  if (how?.kind !== 'weighted-mean' && how?.kind !== 'points') return null;
  const total = how.total ?? (how.kind === 'weighted-mean' ? one : undefined);
  const amount = weight && !isUndetermined(weight) ? valueIn(weight, setting) : undefined;
  return total === undefined || amount === undefined ? null : divide(amount, total);
}
