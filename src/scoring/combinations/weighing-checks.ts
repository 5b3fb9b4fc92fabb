/** What can be said of a weighing before anybody is scored: its faults, and the range of its results. */
import type { Component } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { isUndetermined, valueIn } from '../quantity.ts';
import { type Rational, add, compare, multiply, one, ratio, zero } from '../rational.ts';
import { round } from '../rounding.ts';
import type { Setting } from '../setting.ts';
import type { Bounds } from '../steps/step-kind.ts';
import type { NodeWithParts } from './combination-kind.ts';
import type { Weighing, WeighingKind } from './weighing-kind.ts';
import { checkReweighted, checkSum, checkWeight } from './weights.ts';

const endsOf = ({ scale }: Component, setting: Setting): Bounds | undefined => {
  const lowest = scale && valueIn(scale.lowest, setting);
  const highest = scale && valueIn(scale.highest, setting);
  return lowest && highest && { lowest, highest };
};

/** The range that results can have, from the scales of the parts. */
export function weighingBounds(combination: Weighing, node: NodeWithParts, setting: Setting): Bounds | undefined {
  const { components } = node.origin;
  const ends = components.map((component) => endsOf(component, setting));
  const known = ends.filter((end) => end !== undefined);
  if (known.length < ends.length || known.length === 0) return undefined;
  if (combination.kind === 'weighted-mean' || combination.kind === 'mean')
    return {
      lowest: known.reduce(
        (least, end) => (compare(end.lowest, least) < 0 ? end.lowest : least),
        known[0]?.lowest ?? zero,
      ),
      highest: known.reduce(
        (most, end) => (compare(end.highest, most) > 0 ? end.highest : most),
        known[0]?.highest ?? zero,
      ),
    };
  let lowest = zero;
  let highest = zero;
  for (const [index, component] of components.entries()) {
    const weight = weightIn(component, combination.kind, setting);
    const end = known[index];
    if (!weight || !end) return undefined;
    const rounded = (value: Rational) => component.weightedThen.reduce(round, multiply(value, weight));
    lowest = add(lowest, rounded(end.lowest));
    highest = add(highest, rounded(end.highest));
  }
  return { lowest, highest };
}

function weightIn({ weight }: Component, kind: WeighingKind, setting: Setting): Rational | undefined {
  if (kind === 'sum' || kind === 'mean') return one;
  return weight && !isUndetermined(weight) ? valueIn(weight, setting) : undefined;
}

/** Faults of weights, and of terms that this kind does not use. */
export function checkWeighing(
  combination: Weighing,
  node: NodeWithParts,
  setting: Setting,
  pointer: string,
): Problem[] {
  const { components, reweight } = node.origin;
  const { kind, total } = combination;
  const own = kind === 'weighted-mean' || kind === 'points';
  const target = kind === 'weighted-mean' ? (total ?? one) : total;
  const most = target ?? ratio(1_000_000n);
  const unused = components
    .filter(({ weight, weightedThen }) => (!own && weight) || (kind !== 'points' && weightedThen.length > 0))
    .map((component) => ({
      pointer: pointerTo(component.pointer, !own && component.weight ? 'weight' : 'weighted-then'),
      message: `"${kind}" does not use ${!own && component.weight ? 'weights' : '"weighted-then"'}.`,
      why: 'It would be read and silently not apply.',
      remedy: 'Remove it, or choose the combination "points" or "weighted-mean".',
    }));
  const sums = own && target ? checkSum(components, target, setting, pointerTo(pointer, 'components')) : [];
  const reweighted = reweight.flatMap(({ weights }, index) =>
    own && target ? checkReweighted(weights, target, setting, pointerTo(pointer, 'reweight', index, 'weights')) : [],
  );
  return [
    ...unused,
    ...(own ? components.flatMap((component) => checkWeight(component, most, setting)) : []),
    ...sums,
    ...reweighted,
  ];
}
