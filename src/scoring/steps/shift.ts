/** Moves the number by a fixed amount (deduct, add) or by a factor (multiply), always or on a condition. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { pointerTo } from '../problem.ts';
import { type Quantity, type SourceReference, amountIn, valueIn } from '../quantity.ts';
import { type Rational, add, compare, decimalText, multiply, plainText, subtract } from '../rational.ts';
import { present, readQuantity, readReference } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import { gate } from './gate.ts';
import type { Bounds, StepKind } from './step-kind.ts';

export type ShiftKind = 'deduct' | 'add' | 'multiply';

export interface ShiftStep<Kind extends ShiftKind = ShiftKind> {
  readonly kind: Kind;
  readonly by: Quantity;
  readonly when?: Condition;
  readonly reference?: SourceReference;
}

const operations: Record<ShiftKind, { apply: (a: Rational, b: Rational) => Rational; sign: string; verb: string }> = {
  deduct: { apply: subtract, sign: '-', verb: 'are deducted from' },
  add: { apply: add, sign: '+', verb: 'are added to' },
  multiply: { apply: multiply, sign: '*', verb: 'multiplies' },
};

function bounds({ kind, when }: ShiftStep, before: Bounds, amount: Rational): Bounds {
  const ends = [operations[kind].apply(before.lowest, amount), operations[kind].apply(before.highest, amount)];
  if (when) ends.push(before.lowest, before.highest);
  const sorted = ends.toSorted(compare);
  return { lowest: sorted[0] ?? before.lowest, highest: sorted.at(-1) ?? before.highest };
}

/** The step kind for one of the three words; `by` is "points" for deduct and add, "by" for multiply. */
export function shift<Kind extends ShiftKind>(kind: Kind): StepKind<ShiftStep<Kind>> {
  const amountKey = kind === 'multiply' ? 'by' : 'points';
  return {
    read(reader: Reader, value: unknown, pointer: string) {
      const record = reader.mapping(value, pointer, [amountKey], ['when', 'reference']);
      const by = record && readQuantity(reader, record[amountKey], pointerTo(pointer, amountKey));
      if (!record || !by) return undefined;
      return {
        kind,
        by,
        ...present({
          when: readCondition(reader, record.when, pointerTo(pointer, 'when')),
          reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
        }),
      };
    },
    apply(step, value, context) {
      const { number } = value;
      const { applies, because, inputs } = gate(step.when, context);
      if (!number || !applies) return value;
      const amount = amountIn(step.by, context.setting);
      const { apply, sign, verb } = operations[kind];
      const after = apply(number, amount);
      const citation = cite(context.policy, step.reference ?? step.by.reference);
      const from = context.record(() => ({
        step: kind === 'deduct' ? 'deduction' : kind === 'add' ? 'addition' : 'multiplication',
        sentence: `${context.what}: ${decimalText(amount)} ${verb} ${decimalText(number)}${because}: ${decimalText(after)}.`,
        inputs: [
          { name: 'value', value: plainText(number), ...(value.from === undefined ? {} : { from: value.from }) },
          { name: amountKey, value: plainText(amount) },
          ...inputs,
        ],
        formula: `a1 ${sign} a2`,
        result: plainText(after),
        ...(citation ? { citation } : {}),
      }));
      return { number: after, from };
    },
    isOnLevel: () => false,
    bounds(step, before, setting) {
      const amount = valueIn(step.by, setting);
      return before && amount && bounds(step, before, amount);
    },
    conditions: ({ when }) => (when ? [when] : []),
  };
}
