/** Checks that what a conversion can give lies on the component's scale. */
import type { Scale } from '../policy.ts';
import type { Problem } from '../problem.ts';
import { type Quantity, valueIn } from '../quantity.ts';
import { compare, decimalText } from '../rational.ts';

export function checkOutputs(
  outputs: readonly { value: Quantity; pointer: string }[],
  scale: Scale,
  schoolYear: string | undefined,
): Problem[] {
  const lowest = valueIn(scale.lowest, schoolYear);
  const highest = valueIn(scale.highest, schoolYear);
  if (lowest === undefined || highest === undefined) return [];
  return outputs.flatMap(({ value, pointer }) => {
    const output = valueIn(value, schoolYear);
    if (output === undefined || (compare(output, lowest) >= 0 && compare(output, highest) <= 0)) return [];
    return [
      {
        pointer,
        message: `This conversion gives ${decimalText(output)}, off the component's scale of ${decimalText(lowest)} to ${decimalText(highest)}.`,
        why: 'A value off the scale would weigh more than the policy lets it.',
        remedy: 'Correct the value, or the scale.',
      },
    ];
  });
}
