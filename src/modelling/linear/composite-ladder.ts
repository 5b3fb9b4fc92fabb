/** The rating as a function of the composite alone: the policy's steps, read backwards from its levels. */
import { combinationKind } from '../../scoring/combinations/index.ts';
import { forGroup } from '../../scoring/groups.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { Setting } from '../../scoring/setting.ts';
import { type Step, stepKind } from '../../scoring/steps/index.ts';
import type { Bounds } from '../../scoring/steps/step-kind.ts';
import { beforeStep, keepsOrder } from './before-step.ts';
import { type Ladder, mapped } from './ladder.ts';
import { levelLadder } from './level-ladder.ts';
import { afterLevelStep, isOnLevel } from './level-steps.ts';

/**
 * Whether the steps of the policy's root can be read backwards: order-keeping steps first, then steps on the level.
 * Steps that end the rating are no part of the ladder: a row to which one applies is not rated.
 */
export function areReadable(all: readonly Step[]): boolean {
  const steps = all.filter(({ kind }) => kind !== 'end');
  const first = steps.findIndex(isOnLevel);
  const onNumber = first < 0 ? steps : steps.slice(0, first);
  const onLevel = first < 0 ? [] : steps.slice(first);
  return onNumber.every(keepsOrder) && onLevel.every(isOnLevel);
}

/**
 * Whether the composite stays on the policy's scale whatever the weights: means of parts on known scales do, as far as
 * the policy's own check could follow their bounds.
 */
function staysOnScale({ overall }: Policy, setting: Setting): boolean {
  const combination = forGroup(overall.origin.combination, setting.group);
  if (combination?.kind !== 'weighted-mean' && combination?.kind !== 'mean') return false;
  const bounds = combinationKind(combination.kind).bounds(combination, overall, setting);
  return (
    overall.steps
      .filter((step) => !isOnLevel(step))
      .reduce<Bounds | undefined>((before, step) => stepKind(step.kind).bounds(step, before, setting), bounds) !==
    undefined
  );
}

/** `steps` are those that apply, in order, without any that ends; they must be readable. Throws UndeterminedCutPointError. */
export function compositeLadder(policy: Policy, steps: readonly Step[], setting: Setting): Ladder {
  const named = steps
    .filter(isOnLevel)
    .reduce(
      (ladder, step) => mapped(ladder, (code) => afterLevelStep(code, step, policy.levels)),
      levelLadder(policy, setting, staysOnScale(policy, setting)),
    );
  return steps
    .filter((step) => !isOnLevel(step))
    .reduceRight((ladder, step) => beforeStep(ladder, step, setting), named);
}
