/** The weighted mean: each component's value times its weight, added up; the weights sum to 1. */
import type { Component, Scale } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type SourceReference, isUndetermined, valueIn } from '../quantity.ts';
import { add, compare, decimalText, equals, multiply, one, plainText, subtract, sum, zero } from '../rational.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { CombinationKind } from './combination-kind.ts';

export interface WeightedMean {
  readonly kind: 'weighted-mean';
  readonly reference?: SourceReference;
}

function checkWeight({ key, title, weight }: Component, schoolYear: string | undefined): Problem[] {
  const pointer = pointerTo('/components', key);
  if (!weight)
    return [
      {
        pointer,
        message: `The component "${title}" has no weight.`,
        why: 'A weighted mean needs the weight of each component.',
        remedy: 'Add "weight": a number, or "undetermined" when the parties have not settled it.',
      },
    ];
  const value = isUndetermined(weight) ? undefined : valueIn(weight, schoolYear);
  if (value === undefined || (compare(value, zero) >= 0 && compare(value, one) <= 0)) return [];
  return [
    {
      pointer: pointerTo(pointer, 'weight'),
      message: `The weight ${decimalText(value)} is not between 0 and 1.`,
      why: 'A weight is a share of the composite.',
      remedy: 'Write a share between 0 and 1, for example 0.30 for 30 percent.',
    },
  ];
}

function checkSum(components: readonly Component[], schoolYear: string | undefined): Problem[] {
  const weights = components.map(({ weight }) => weight);
  const known = weights.map((weight) => (weight && !isUndetermined(weight) ? valueIn(weight, schoolYear) : undefined));
  const settled = known.filter((value) => value !== undefined);
  const total = sum(settled);
  const isOpen = weights.some((weight) => weight && isUndetermined(weight));
  const isComplete = settled.length === weights.length;
  if (isOpen ? compare(total, one) <= 0 : !isComplete || equals(total, one)) return [];
  const when = schoolYear === undefined ? '' : ` in ${schoolYear}`;
  const parts = components.map(
    ({ key }, index) => `${key} ${known[index] ? decimalText(known[index]) : 'undetermined'}`,
  );
  const difference = subtract(one, total);
  return [
    {
      pointer: '/components',
      message: `The weights sum to ${decimalText(total)}${when}, ${isOpen ? 'above' : 'not'} 1: ${parts.join(' + ')}.`,
      why: 'Weights are shares of one whole; otherwise the composite leaves its scale and the cut points lose their meaning.',
      remedy:
        compare(difference, zero) > 0
          ? `Add ${decimalText(difference)} to one of the weights, or split it between them.`
          : `Take ${decimalText(subtract(total, one))} off the weights.`,
    },
  ];
}

/** A mean stays on the composite's scale when every part does. */
function checkScale({ key, title, scale }: Component, whole: Scale, schoolYear: string | undefined): Problem[] {
  const low = valueIn(scale.lowest, schoolYear);
  const high = valueIn(scale.highest, schoolYear);
  const lowest = valueIn(whole.lowest, schoolYear);
  const highest = valueIn(whole.highest, schoolYear);
  if (low === undefined || high === undefined || lowest === undefined || highest === undefined) return [];
  if (compare(lowest, low) <= 0 && compare(high, highest) <= 0 && compare(low, high) <= 0) return [];
  return [
    {
      pointer: pointerTo('/components', key, 'scale'),
      message: `The scale of "${title}", ${decimalText(low)} to ${decimalText(high)}, is not inside the composite's scale, ${decimalText(lowest)} to ${decimalText(highest)}.`,
      why: 'A weighted mean could then leave the range that the rating levels cover.',
      remedy: 'Convert the component to the scale of the composite, or correct one of the scales.',
    },
  ];
}

export const weightedMean: CombinationKind<WeightedMean> = {
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind'], ['reference']);
    return {
      kind: 'weighted-mean',
      ...present({ reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')) }),
    };
  },
  check(_combination, components, scale, schoolYear) {
    return [
      ...components.flatMap((component) => checkWeight(component, schoolYear)),
      ...checkSum(components, schoolYear),
      ...components.flatMap((component) => checkScale(component, scale, schoolYear)),
    ];
  },
  combine(values, citation) {
    const products = values.map(({ value, weight }) => multiply(value, weight));
    const value = products.reduce(add, zero);
    const terms = values.map(
      ({ component, value: part, weight }) => `${decimalText(weight)} × ${decimalText(part)} (${component.title})`,
    );
    return {
      value,
      step: {
        step: 'weighted-mean',
        sentence: `Each value is multiplied by its weight and the products are added: ${terms.join(' + ')} = ${decimalText(value)}.`,
        inputs: values.flatMap(({ component, value: part, weight }) => [
          { name: `${component.key} weight`, value: plainText(weight) },
          { name: `${component.key} value`, value: plainText(part) },
        ]),
        result: plainText(value),
        ...present({ citation }),
      },
    };
  },
};
