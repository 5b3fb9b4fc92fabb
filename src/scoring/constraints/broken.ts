/** Constraints at scoring: weights can shift when a component is missing, and the constraints hold for them too. */
import type { Reason } from '../outcome.ts';
import type { Policy } from '../policy.ts';
import { type Rational, sum } from '../rational.ts';
import { constraintKind } from './index.ts';
import type { Setting } from '../setting.ts';

export function brokenConstraints(policy: Policy, weights: ReadonlyMap<string, Rational>, setting: Setting): Reason[] {
  return policy.constraints.flatMap((constraint) => {
    if (constraint.severity !== 'refuse') return [];
    const kind = constraintKind(constraint.kind);
    const breach = kind.breach(
      constraint,
      { settled: weights, isComplete: true, whole: sum(weights.values()) },
      setting,
    );
    if (breach === undefined) return [];
    return [
      {
        code: 'constraint',
        sentence: `With the components that are present, ${breach} ${constraint.reason}`,
        remedy: 'Record the missing components, then score again.',
      },
    ];
  });
}
