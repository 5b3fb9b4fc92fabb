/** Caps or floors: the number, or the level, is held at a limit, always or on a condition. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { checkLevelKey } from '../conversions/outputs.ts';
import { rankOf } from '../levels.ts';
import { pointerTo } from '../problem.ts';
import { type Quantity, type SourceReference, amountIn, valueIn } from '../quantity.ts';
import { type Rational, compare, decimalText, plainText } from '../rational.ts';
import { present, readQuantity, readReference } from '../reading/read-quantity.ts';
import { type Gate, gate } from './gate.ts';
import { type StepContext, type StepKind, type Value, levelSource } from './step-kind.ts';

export type LimitKind = 'cap' | 'floor';

export interface LimitStep<Kind extends LimitKind = LimitKind> {
  readonly kind: Kind;
  /** A number, or a level's key. */
  readonly at: Quantity | { readonly level: string };
  readonly when?: Condition;
  readonly reference?: SourceReference;
}

/** Whether `order` (value compared with the limit) is on the wrong side of the limit. */
const isBeyond = (kind: LimitKind, order: number): boolean => (kind === 'cap' ? order > 0 : order < 0);

const verbs: Record<LimitKind, string> = { cap: 'held down to', floor: 'raised to' };

function limitLevel(
  step: LimitStep,
  level: string,
  value: Value,
  context: StepContext,
  { because, inputs }: Gate,
): Value {
  const { levels, what } = context;
  const own = value.level;
  if (own === undefined || !levels || !isBeyond(step.kind, rankOf(levels, own) - rankOf(levels, level))) return value;
  const labelOf = (key: string) => levels.list.find((item) => item.key === key)?.label ?? key;
  const citation = cite(context.policy, step.reference);
  const from = context.record(() => ({
    step: step.kind,
    sentence: `${what}: ${labelOf(own)} is ${verbs[step.kind]} ${labelOf(level)}${because}.`,
    inputs: [
      { name: 'level', value: own, ...present({ from: levelSource(value) }) },
      { name: 'limit', value: level },
      ...inputs,
    ],
    formula: 'a2',
    result: level,
    ...(citation ? { citation } : {}),
  }));
  // A number that a level was named by stays; one that a level counts as changes with it.
  return value.number && levels.isBanded ? { ...value, level, levelFrom: from } : { level, from };
}

function limitNumber(
  step: LimitStep,
  limit: Rational,
  value: Value,
  context: StepContext,
  { because, inputs }: Gate,
): Value {
  const { number } = value;
  if (!number || !isBeyond(step.kind, compare(number, limit))) return value;
  const citation = cite(context.policy, step.reference);
  const from = context.record(() => ({
    step: step.kind,
    sentence: `${context.what}: ${decimalText(number)} is ${verbs[step.kind]} ${decimalText(limit)}${because}.`,
    inputs: [
      { name: 'value', value: plainText(number), ...(value.from === undefined ? {} : { from: value.from }) },
      { name: 'limit', value: plainText(limit) },
      ...inputs,
    ],
    formula: step.kind === 'cap' ? 'min(a1, a2)' : 'max(a1, a2)',
    result: plainText(limit),
    ...(citation ? { citation } : {}),
  }));
  return { number: limit, from };
}

export function limit<Kind extends LimitKind>(kind: Kind): StepKind<LimitStep<Kind>> {
  return {
    read(reader, value, pointer) {
      const record = reader.mapping(value, pointer, [], ['at', 'level', 'when', 'reference']);
      if (!record) return undefined;
      if ((record.at === undefined) === (record.level === undefined))
        return reader.refuse(
          pointer,
          `A ${kind} needs either "at" or "level".`,
          '"at" holds the number, "level" holds the named result.',
          'Write one of the two.',
        );
      const level = reader.text(record.level, pointerTo(pointer, 'level'));
      const at = level === undefined ? readQuantity(reader, record.at, pointerTo(pointer, 'at')) : { level };
      const optional = present({
        when: readCondition(reader, record.when, pointerTo(pointer, 'when')),
        reference: readReference(reader, record.reference, pointerTo(pointer, 'reference')),
      });
      return at && { kind, at, ...optional };
    },
    apply(step, value, context) {
      const gated = gate(step.when, context);
      if (!gated.applies) return value;
      if ('level' in step.at) return limitLevel(step, step.at.level, value, context, gated);
      return limitNumber(step, amountIn(step.at, context.setting), value, context, gated);
    },
    isOnLevel: ({ at }) => 'level' in at,
    bounds({ at, when }, before, setting) {
      const end = 'level' in at || when ? undefined : valueIn(at, setting);
      if (!before || !end) return before;
      const hold = (value: Rational) => (isBeyond(kind, compare(value, end)) ? end : value);
      return { lowest: hold(before.lowest), highest: hold(before.highest) };
    },
    check: ({ at }, { levels }, _setting, pointer) =>
      'level' in at ? checkLevelKey(at.level, levels, pointerTo(pointer, 'level')) : [],
    conditions: ({ when }) => (when ? [when] : []),
  };
}
