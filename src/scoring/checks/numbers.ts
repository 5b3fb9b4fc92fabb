/** Checks of numbers in one setting: weights, conversions, levels, and that values stay on their scales. */
import { combinationKind } from '../combinations/index.ts';
import { forGroup } from '../groups.ts';
import { checkLevels } from '../levels.ts';
import type { Policy, PolicyNode } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { valueIn } from '../quantity.ts';
import { compare, decimalText } from '../rational.ts';
import type { Setting } from '../setting.ts';
import { stepKind } from '../steps/index.ts';
import type { Bounds } from '../steps/step-kind.ts';

const movers = new Set(['convert', 'deduct', 'add', 'multiply', 'cap', 'floor', 'replace']);

function checkSteps({ steps, scale, levels, pointer }: PolicyNode, setting: Setting): Problem[] {
  let isOnLevel = false;
  return steps.flatMap((step, index) => {
    const kind = stepKind(step.kind);
    const path = pointerTo(pointer, 'then', index, step.kind);
    const isFinal = !steps.slice(index + 1).some((later) => movers.has(later.kind));
    const isLate = isOnLevel && (step.kind === 'round' || movers.has(step.kind)) && !kind.isOnLevel(step);
    isOnLevel ||= kind.isOnLevel(step);
    const late = {
      pointer: path,
      message: 'This step on the number comes after a step on the level.',
      why: 'The number has been named by then, and would no longer agree with its level.',
      remedy: 'Put steps on the number first.',
    };
    return [...(kind.check?.(step, { scale, levels, isFinal }, setting, path) ?? []), ...(isLate ? [late] : [])];
  });
}

function boundsBefore({ origin }: PolicyNode, node: PolicyNode, setting: Setting): Bounds | undefined {
  if (origin.kind === 'evidence') return undefined;
  const combination = forGroup(origin.combination, setting.group);
  return combination && combinationKind(combination.kind).bounds(combination, { ...node, origin }, setting);
}

/** What a component's parts and steps can give must lie on its scale. */
function checkReach(node: PolicyNode, setting: Setting): Problem[] {
  const lowest = node.scale && valueIn(node.scale.lowest, setting);
  const highest = node.scale && valueIn(node.scale.highest, setting);
  const before = boundsBefore(node, node, setting);
  if (!lowest || !highest || !before) return [];
  const after = node.steps
    .filter((step) => !stepKind(step.kind).isOnLevel(step))
    .reduce<Bounds | undefined>((bounds, step) => stepKind(step.kind).bounds(step, bounds, setting), before);
  if (!after || (compare(lowest, after.lowest) <= 0 && compare(after.highest, highest) <= 0)) return [];
  return [
    {
      pointer: pointerTo(node.pointer, 'scale'),
      message: `The value of "${node.title}" can be ${decimalText(after.lowest)} to ${decimalText(after.highest)}, off its scale of ${decimalText(lowest)} to ${decimalText(highest)}.`,
      why: 'Such a value would have no level.',
      remedy: 'Widen the scale, correct the scales of the parts, or hold the value with "floor" and "cap".',
    },
  ];
}

function checkScale({ scale, pointer, title }: PolicyNode, setting: Setting): Problem[] {
  const lowest = scale && valueIn(scale.lowest, setting);
  const highest = scale && valueIn(scale.highest, setting);
  if (!lowest || !highest || compare(lowest, highest) <= 0) return [];
  return [
    {
      pointer: pointerTo(pointer, 'scale'),
      message: `The scale of "${title}" ends at ${decimalText(highest)}, below its start at ${decimalText(lowest)}.`,
      why: 'No value lies on it.',
      remedy: 'Swap "lowest" and "highest".',
    },
  ];
}

/** What levels count as must lie on the scale. */
function checkLevelValues({ levels, scale }: PolicyNode, setting: Setting): Problem[] {
  const lowest = scale && valueIn(scale.lowest, setting);
  const highest = scale && valueIn(scale.highest, setting);
  if (!levels || !lowest || !highest) return [];
  return levels.list.flatMap(({ key, value }, index) => {
    const number = value && valueIn(value, setting);
    if (!number || (compare(lowest, number) <= 0 && compare(number, highest) <= 0)) return [];
    return [
      {
        pointer: pointerTo(levels.pointer, index, 'value'),
        message: `The level "${key}" counts as ${decimalText(number)}, off the scale of ${decimalText(lowest)} to ${decimalText(highest)}.`,
        why: 'It would weigh more than the policy lets it.',
        remedy: 'Correct the value, or the scale.',
      },
    ];
  });
}

function checkNode(node: PolicyNode, setting: Setting): Problem[] {
  const { origin, levels, scale, pointer } = node;
  const combination = origin.kind === 'parts' ? forGroup(origin.combination, setting.group) : undefined;
  const parts =
    origin.kind === 'parts' && combination
      ? combinationKind(combination.kind).check(combination, { ...node, origin }, setting, pointer)
      : [];
  return [
    ...parts,
    ...checkSteps(node, setting),
    ...checkScale(node, setting),
    ...(levels ? checkLevels(levels, scale, setting) : []),
    ...checkLevelValues(node, setting),
    ...checkReach(node, setting),
  ];
}

export const checkNumbers = (policy: Policy, setting: Setting): Problem[] =>
  [...policy.nodes.values()].flatMap((node) => checkNode(node, setting));
