/** Rounds the number in a named way. Nothing is ever rounded silently. */
import { cite } from '../cite.ts';
import { roundingFunction } from '../expressions/functions.ts';
import { decimalText, plainText } from '../rational.ts';
import { readRounding } from '../reading/read-rounding.ts';
import { type RoundingStep, modeText, round as rounded } from '../rounding.ts';
import type { StepKind } from './step-kind.ts';

export interface RoundStep extends RoundingStep {
  readonly kind: 'round';
}

export const round: StepKind<RoundStep> = {
  read(reader, value, pointer) {
    const step = readRounding(reader, value, pointer);
    return step && { kind: 'round', ...step };
  },
  apply(step, value, { policy, what, record }) {
    const { number } = value;
    if (!number) return value;
    const after = rounded(number, step);
    const citation = cite(policy, step.reference);
    const places = step.places === 1 ? '1 decimal place' : `${step.places} decimal places`;
    const from = record(() => ({
      step: 'rounding',
      sentence: `${what}: ${decimalText(number)} ${modeText[step.mode]} ${places} is ${decimalText(after)}.`,
      inputs: [
        { name: 'value', value: plainText(number), ...(value.from === undefined ? {} : { from: value.from }) },
        { name: 'mode', value: step.mode },
        { name: 'places', value: String(step.places) },
      ],
      formula: `${roundingFunction(step.mode)}(a1, ${step.places})`,
      result: plainText(after),
      ...(citation ? { citation } : {}),
    }));
    return { number: after, from };
  },
  isOnLevel: () => false,
  bounds: (step, before) => before && { lowest: rounded(before.lowest, step), highest: rounded(before.highest, step) },
  conditions: () => [],
};
