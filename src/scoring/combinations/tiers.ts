/** Tiers: each has a minimum for some parts; the best tier whose every minimum is met wins. */
import { cite } from '../cite.ts';
import { type Condition, conditionsIn } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { checkLevelKey } from '../conversions/outputs.ts';
import { rankOf } from '../levels.ts';
import type { PolicyNode } from '../policy.ts';
import { type Problem, pointerTo } from '../problem.ts';
import { type SourceReference, valueIn } from '../quantity.ts';
import { compare } from '../rational.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { Reader } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { NamedValue } from '../trace.ts';
import type { CombinationKind, NodeWithParts } from './combination-kind.ts';

interface Tier {
  readonly level: string;
  /** One condition for each part: at least its minimum. */
  readonly minimums: readonly Condition[];
}

export interface Tiers {
  readonly kind: 'tiers';
  /** From best to worst. */
  readonly tiers: readonly Tier[];
  readonly otherwise: string;
  readonly reference?: SourceReference;
}

function readMinimums(reader: Reader, value: unknown, pointer: string): Condition[] {
  return reader
    .entries(value, pointer, 'minimums')
    .map(([key, item]) => {
      const condition = readCondition(reader, { part: key, 'at-least': item }, pointerTo(pointer, key));
      return condition && { ...condition, pointer: pointerTo(pointer, key) };
    })
    .filter((condition) => condition !== undefined);
}

/** Whether a minimum asks at least as much of a part as another one of the same part. */
function asksAsMuch(own: Condition, other: Condition, part: PolicyNode | undefined, setting: Setting): boolean {
  if (own.kind !== 'compare' || other.kind !== 'compare') return false;
  const [a, b] = [own.tests[0]?.operands[0], other.tests[0]?.operands[0]];
  if (a && b && 'word' in a && 'word' in b)
    return part?.levels !== undefined && rankOf(part.levels, a.word) >= rankOf(part.levels, b.word);
  const [x, y] = [
    a && 'number' in a ? valueIn(a.number, setting) : undefined,
    b && 'number' in b ? valueIn(b.number, setting) : undefined,
  ];
  return x !== undefined && y !== undefined && compare(x, y) >= 0;
}

const partOf = (condition: Condition): string =>
  conditionsIn(condition).flatMap((item) =>
    item.kind === 'compare' && item.subject.kind === 'part' ? [item.subject.part] : [],
  )[0] ?? '';

/** A tier that whoever reaches it has already passed on the way: one listed before it asks for no more. */
function checkReach({ tiers }: Tiers, node: NodeWithParts, setting: Setting, pointer: string): Problem[] {
  return tiers.flatMap((tier, index) => {
    const before = tiers.slice(0, index).find((better) =>
      better.minimums.every((minimum) =>
        tier.minimums.some((own) => {
          const part = partOf(own);
          const component = node.origin.components.find(({ key }) => key === part);
          return part === partOf(minimum) && asksAsMuch(own, minimum, component, setting);
        }),
      ),
    );
    if (!before) return [];
    return [
      {
        pointer: pointerTo(pointer, 'combination', 'tiers', index),
        message: `The tier "${tier.level}" is never reached: whoever meets its minimums meets those of "${before.level}" too.`,
        why: 'Tiers are listed from best to worst, and the first one met wins.',
        remedy: 'Raise the minimums of the better tier, or reorder the tiers.',
      },
    ];
  });
}

export const tiers: CombinationKind<Tiers> = {
  needs: 'anything',
  yields: () => ['level'],
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'tiers', 'otherwise'], ['reference']);
    const path = pointerTo(pointer, 'tiers');
    const list = reader.list(record.tiers, path, 'tiers').map((item, index): Tier | undefined => {
      const place = pointerTo(path, index);
      const tier = reader.mapping(item, place, ['level', 'minimums']);
      const level = tier && reader.text(tier.level, pointerTo(place, 'level'));
      const minimums = tier && readMinimums(reader, tier.minimums, pointerTo(place, 'minimums'));
      return level !== undefined && minimums ? { level, minimums } : undefined;
    });
    const otherwise = reader.text(record.otherwise, pointerTo(pointer, 'otherwise'));
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    if (otherwise === undefined) return undefined;
    return { kind: 'tiers', tiers: list.filter((tier) => tier !== undefined), otherwise, ...present({ reference }) };
  },
  check(combination, node, setting, pointer) {
    const path = pointerTo(pointer, 'combination');
    return [
      ...combination.tiers.flatMap(({ level }, index) =>
        checkLevelKey(level, node.levels, pointerTo(path, 'tiers', index, 'level')),
      ),
      ...checkLevelKey(combination.otherwise, node.levels, pointerTo(path, 'otherwise')),
      ...checkReach(combination, node, setting, pointer),
    ];
  },
  bounds: () => undefined,
  combine(combination, context) {
    const seen: NamedValue[] = [];
    const met = combination.tiers.find(({ minimums }) =>
      minimums.every((minimum) => holds(minimum, context.known, seen) === true),
    );
    const level = met?.level ?? combination.otherwise;
    const label = context.levels?.list.find(({ key }) => key === level)?.label ?? level;
    const terms = met?.minimums.map((minimum) => conditionText(minimum, context.titleOf)).join(' and ');
    const from = context.record(() => ({
      step: 'tiers',
      sentence: met
        ? `${context.what}: ${label} is the best tier whose every minimum is met: ${terms}.`
        : `${context.what}: ${label}, since no tier has every minimum met.`,
      inputs: seen.filter(({ name }, index) => seen.findIndex((item) => item.name === name) === index),
      result: level,
      ...present({ citation: cite(context.policy, combination.reference) }),
    }));
    return { level, from };
  },
  conditions: ({ tiers: list }) => list.flatMap(({ minimums }) => minimums),
};
