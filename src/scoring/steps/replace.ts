/** Replaces the value by another part's, by a number or by a level: always, on a condition, or only if it helps. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { checkLevelKey } from '../conversions/outputs.ts';
import { levelOf, rankOf } from '../levels.ts';
import { pointerTo } from '../problem.ts';
import { type Quantity, type SourceReference, amountIn, valueIn } from '../quantity.ts';
import { compare, decimalText, plainText } from '../rational.ts';
import { present, readQuantity, readReference } from '../reading/read-quantity.ts';
import { gate } from './gate.ts';
import type { StepContext, StepKind, Value } from './step-kind.ts';

type Replacement = { readonly part: string } | { readonly value: Quantity } | { readonly level: string };

export interface ReplaceStep {
  readonly kind: 'replace';
  readonly with: Replacement;
  readonly onlyIf?: 'higher' | 'lower';
  readonly when?: Condition;
  readonly reference?: SourceReference;
}

const sources = ['part', 'value', 'level'] as const;

function replacementIn(step: ReplaceStep, { known, setting, levels }: StepContext): Value | undefined {
  if ('level' in step.with) return { level: step.with.level };
  if ('value' in step.with) return { number: amountIn(step.with.value, setting) };
  const held = known.part(step.with.part, 0);
  // A level of another part's scale means something here only where it is one of the levels here.
  const level = levels && !levels.isBanded && held?.word && levelOf(levels, held.word)?.key;
  return (
    held && {
      ...present({ number: held.number, level: level || undefined, from: held.number ? held.from : held.wordFrom }),
    }
  );
}

/** Below, at or above zero as the replacement is lower than, equal to or higher than the value. */
function order(replacement: Value, value: Value, { levels }: StepContext): number {
  if (replacement.number && value.number) return compare(replacement.number, value.number);
  if (!levels || replacement.level === undefined || value.level === undefined) return 0;
  return rankOf(levels, replacement.level) - rankOf(levels, value.level);
}

const textOf = ({ number, level }: Value): string => (number ? decimalText(number) : (level ?? 'nothing'));
const exactOf = ({ number, level }: Value): string => (number ? plainText(number) : (level ?? 'nothing'));

export const replace: StepKind<ReplaceStep> = {
  read(reader, value, pointer) {
    const record = reader.mapping(value, pointer, [], [...sources, 'only-if', 'when', 'reference']);
    const given = sources.filter((key) => record?.[key] !== undefined);
    const source = given[0];
    if (!record || source === undefined || given.length > 1)
      return reader.refuse(
        pointer,
        'A replacement needs exactly one of "part", "value" and "level".',
        'One thing is put in the place of another.',
        'Write one of the three.',
      );
    const path = pointerTo(pointer, source);
    const number = source === 'value' ? readQuantity(reader, record.value, path) : undefined;
    const key = source === 'value' ? undefined : reader.text(record[source], path);
    const optional = present({
      onlyIf: reader.choice(record['only-if'], pointerTo(pointer, 'only-if'), ['higher', 'lower']),
      when: readCondition(reader, record.when, pointerTo(pointer, 'when')),
      reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
    });
    if (number) return { kind: 'replace', with: { value: number }, ...optional };
    if (key === undefined) return undefined;
    return { kind: 'replace', with: source === 'part' ? { part: key } : { level: key }, ...optional };
  },
  apply(step, value, context) {
    const { applies, because, inputs } = gate(step.when, context);
    const replacement = applies ? replacementIn(step, context) : undefined;
    if (!replacement) return value;
    const difference = order(replacement, value, context);
    if ((step.onlyIf === 'higher' && difference <= 0) || (step.onlyIf === 'lower' && difference >= 0)) return value;
    const citation = cite(context.policy, step.reference);
    const name = 'part' in step.with ? context.titleOf(step.with.part) : 'the policy';
    const only = step.onlyIf === undefined ? '' : `, which is ${step.onlyIf}`;
    const from = context.record(() => ({
      step: 'replacement',
      sentence: `${context.what}: ${textOf(value)} is replaced by ${textOf(replacement)} from ${name}${only}${because}.`,
      inputs: [
        { name: 'value', value: exactOf(value), ...(value.from === undefined ? {} : { from: value.from }) },
        {
          name: 'replacement',
          value: exactOf(replacement),
          ...(replacement.from === undefined ? {} : { from: replacement.from }),
        },
        ...inputs,
      ],
      formula: 'a2',
      result: exactOf(replacement),
      ...(citation ? { citation } : {}),
    }));
    if ('level' in step.with && value.number && context.levels?.isBanded)
      return { ...value, level: step.with.level, levelFrom: from };
    return { ...present({ number: replacement.number, level: replacement.level }), from };
  },
  isOnLevel: (step) => 'level' in step.with,
  bounds(step, before, setting) {
    const own = 'value' in step.with ? valueIn(step.with.value, setting) : undefined;
    if (!before || 'level' in step.with) return before;
    if (!own) return undefined;
    const sorted = [before.lowest, before.highest, own].toSorted(compare);
    return { lowest: sorted[0] ?? own, highest: sorted[2] ?? own };
  },
  check: (step, { levels }, _setting, pointer) =>
    'level' in step.with ? checkLevelKey(step.with.level, levels, pointerTo(pointer, 'level')) : [],
  conditions: ({ when }) => (when ? [when] : []),
  parts: (step) => ('part' in step.with ? [step.with.part] : []),
};
