/** From a node's source to its final value: the steps in order, and the level that names the number. */
import { cite } from '../cite.ts';
import type { NamedNumbers } from '../component-type.ts';
import { EvidenceError } from '../errors.ts';
import { intervalsFormula, wordText } from '../formula-text.ts';
import { intervalOf, intervalText } from '../intervals.ts';
import { levelOf } from '../levels.ts';
import type { PolicyNode } from '../policy.ts';
import { amountIn } from '../quantity.ts';
import { compare, decimalText, plainText } from '../rational.ts';
import { present } from '../reading/read-quantity.ts';
import { stepKind } from '../steps/index.ts';
import type { StepContext, Value } from '../steps/step-kind.ts';
import type { NodeResult } from './part-result.ts';

/** What a level counts as, where the policy says so and no number is known. */
function counted(value: Value, { levels, policy, setting, what, record }: StepContext): Value {
  const level = value.number || value.level === undefined ? undefined : levelOf(levels, value.level);
  const counts = level?.value;
  if (!level || !counts) return value;
  const number = amountIn(counts, setting);
  const from = record(() => ({
    step: 'level-value',
    sentence: `${what}: ${level.label} counts as ${decimalText(number)}.`,
    inputs: [{ name: 'level', value: level.key, ...present({ from: value.from }) }],
    formula: `if(a1 == ${wordText(level.key)}, ${plainText(number)}, 'another level')`,
    result: plainText(number),
    ...present({ citation: cite(policy, counts.reference ?? levels?.reference) }),
  }));
  return { level: level.key, number, from, ...present({ levelFrom: value.from }) };
}

function onScale({ title, scale }: PolicyNode, { number }: Value, { setting }: StepContext): void {
  if (!scale || !number) return;
  const lowest = amountIn(scale.lowest, setting);
  const highest = amountIn(scale.highest, setting);
  if (compare(number, lowest) >= 0 && compare(number, highest) <= 0) return;
  const range = `${decimalText(lowest)} to ${decimalText(highest)}`;
  throw new EvidenceError(
    '',
    `${title}: ${decimalText(number)} is off the scale of ${range}.`,
    `Give a value from ${range}.`,
  );
}

/** Names the number by the level whose interval holds it. */
function named(node: PolicyNode, value: Value, context: StepContext): Value {
  const { levels } = node;
  const { number } = value;
  if (!levels?.isBanded || !number || value.level !== undefined) return value;
  const { policy, setting, what, record } = context;
  const { list, reference } = levels;
  const level = intervalOf(list, number, setting);
  if (!level)
    throw new EvidenceError(
      '',
      `${what}: ${decimalText(number)} is in the range of none of its levels.`,
      'Check the value; the policy says nothing about it.',
    );
  const range = intervalText(level, list[list.indexOf(level) + 1], setting);
  const isRoot = node === policy.overall;
  const citation = cite(policy, level.from && 'reference' in level.from ? level.from.reference : reference);
  const from = record(() => ({
    step: isRoot ? 'rating-level' : 'level',
    sentence: isRoot
      ? `The composite ${decimalText(number)} is in the range ${range}, so the rating is ${level.label}.`
      : `${what}: ${decimalText(number)} is in the range ${range}, which is ${level.label}.`,
    inputs: [{ name: isRoot ? 'composite' : 'value', value: plainText(number), ...present({ from: value.from }) }],
    formula: intervalsFormula(
      list,
      list.map(({ key }) => wordText(key)),
      setting,
    ),
    result: level.key,
    ...present({ citation }),
  }));
  return { ...value, level: level.key, levelFrom: from };
}

/** Runs the steps in order; steps on the level come after the number is named. */
export function finish(
  node: PolicyNode,
  source: { readonly value: Value; readonly numbers: NamedNumbers },
  context: StepContext,
): NodeResult {
  let value = counted(source.value, context);
  let isNamed = false;
  for (const step of node.steps) {
    const kind = stepKind(step.kind);
    if (kind.isOnLevel(step) && !isNamed) {
      onScale(node, value, context);
      value = named(node, value, context);
      isNamed = true;
    }
    const after = kind.apply(step, value, context);
    if ('ended' in after) return { ended: [after.ended] };
    value = counted(after, context);
  }
  if (!isNamed) {
    onScale(node, value, context);
    value = named(node, value, context);
  }
  return { value, numbers: source.numbers };
}
