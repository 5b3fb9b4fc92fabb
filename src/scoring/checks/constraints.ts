/** Checks that a policy's weights keep to its own constraints. */
import { type Constraint, constraintKind } from '../constraints/index.ts';
import { forGroup } from '../groups.ts';
import type { Policy } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { isUndetermined, valueIn } from '../quantity.ts';
import { type Rational, one, sum } from '../rational.ts';
import type { Checked } from './policy.ts';
import type { Setting } from '../setting.ts';

function unknownComponents(constraint: Constraint, policy: Policy, pointer: string): Problem[] {
  return constraintKind(constraint.kind)
    .components(constraint)
    .flatMap((key, index) =>
      policy.components.some((component) => component.key === key)
        ? []
        : [
            {
              pointer: pointerTo(pointer, 'components', index),
              message: `"${key}" is not a component of this policy.`,
              why: 'The constraint would watch over nothing.',
              remedy: `Use keys of components: ${policy.components.map((component) => component.key).join(', ')}.`,
            },
          ],
    );
}

export function checkConstraints(policy: Policy, setting: Setting): Checked {
  const settled = new Map<string, Rational>();
  for (const { key, weight } of policy.components) {
    const value = weight && !isUndetermined(weight) ? valueIn(weight, setting) : undefined;
    if (value !== undefined) settled.set(key, value);
  }
  const isComplete = settled.size === policy.components.length;
  const combination = forGroup(policy.overall.origin.combination, setting.group);
  const stated = combination && 'total' in combination ? combination.total : undefined;
  const weights = { settled, isComplete, whole: isComplete ? sum(settled.values()) : (stated ?? one) };
  const problems: Problem[] = [];
  const advice: Problem[] = [];
  policy.constraints.forEach((constraint, index) => {
    const pointer = pointerTo('/constraints', index);
    problems.push(...unknownComponents(constraint, policy, pointer));
    const breach = constraintKind(constraint.kind).breach(constraint, weights, setting);
    if (breach === undefined) return;
    const problem = { pointer, message: breach, why: constraint.reason, remedy: 'Change the weights.' };
    (constraint.severity === 'refuse' ? problems : advice).push(problem);
  });
  return { problems, advice };
}
