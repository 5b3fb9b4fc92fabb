/** Checks of the weights that combinations use. */
import type { Component } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type Quantity, type Undetermined, isUndetermined, valueIn } from '../quantity.ts';
import { type Rational, compare, decimalText, equals, subtract, sum, zero } from '../rational.ts';
import { type Setting, settingText } from '../setting.ts';

const settledIn = (weight: Quantity | Undetermined | undefined, setting: Setting): Rational | undefined =>
  weight && !isUndetermined(weight) ? valueIn(weight, setting) : undefined;

export function checkWeight({ title, weight, pointer }: Component, total: Rational, setting: Setting): Problem[] {
  if (!weight)
    return [
      {
        pointer,
        message: `The component "${title}" has no weight.`,
        why: 'This combination needs the weight of each component.',
        remedy: 'Add "weight": a number, or "undetermined" when the parties have not settled it.',
      },
    ];
  const value = settledIn(weight, setting);
  if (value === undefined || (compare(value, zero) >= 0 && compare(value, total) <= 0)) return [];
  return [
    {
      pointer: pointerTo(pointer, 'weight'),
      message: `The weight ${decimalText(value)} is not between 0 and ${decimalText(total)}.`,
      why: 'A weight is a share of the composite.',
      remedy: `Write a share between 0 and ${decimalText(total)}.`,
    },
  ];
}

/** Whether settled weights sum to the stated total; open ones leave room for the rest. */
export function checkSum(
  components: readonly Component[],
  total: Rational,
  setting: Setting,
  pointer: string,
): Problem[] {
  const known = components.map(({ weight }) => settledIn(weight, setting));
  const settled = known.filter((value) => value !== undefined);
  const reached = sum(settled);
  const isOpen = components.some(({ weight }) => weight && isUndetermined(weight));
  const isComplete = settled.length === components.length;
  if (isOpen ? compare(reached, total) <= 0 : !isComplete || equals(reached, total)) return [];
  const parts = components.map(
    ({ key }, index) => `${key} ${known[index] ? decimalText(known[index]) : 'undetermined'}`,
  );
  const difference = subtract(total, reached);
  return [
    {
      pointer,
      message: `The weights sum to ${decimalText(reached)}${settingText(setting)}, ${isOpen ? 'above' : 'not'} ${decimalText(total)}: ${parts.join(' + ')}.`,
      why: 'Weights are shares of one whole; otherwise the composite leaves its scale and the cut points lose their meaning.',
      remedy:
        compare(difference, zero) > 0
          ? `Add ${decimalText(difference)} to one of the weights, or split it between them.`
          : `Take ${decimalText(subtract(reached, total))} off the weights.`,
    },
  ];
}

/** Whether the weights of a re-weighting sum to the same total. */
export function checkReweighted(
  weights: ReadonlyMap<string, Quantity>,
  total: Rational,
  setting: Setting,
  pointer: string,
): Problem[] {
  const known = [...weights.values()].map((weight) => valueIn(weight, setting));
  const settled = known.filter((value) => value !== undefined);
  const reached = sum(settled);
  if (settled.length < known.length || equals(reached, total)) return [];
  return [
    {
      pointer,
      message: `These weights sum to ${decimalText(reached)}${settingText(setting)}, not ${decimalText(total)}.`,
      why: 'The composite would leave its scale when this re-weighting applies.',
      remedy: `Make them sum to ${decimalText(total)}.`,
    },
  ];
}
