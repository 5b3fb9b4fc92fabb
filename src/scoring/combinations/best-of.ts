/** Best of: the highest (or lowest) of the parts counts; a part can be tied to a condition, such as an election. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { holds } from '../conditions/holds.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { wordText } from '../formula-text.ts';
import { rankOf } from '../levels.ts';
import { pointerTo } from '../problem.ts';
import { type SourceReference, valueIn } from '../quantity.ts';
import { compare, decimalText, plainText } from '../rational.ts';
import { present, readReference } from '../reading/read-quantity.ts';
import type { CombinationKind, CombineContext, NodeWithParts, PartValue } from './combination-kind.ts';
import type { Setting } from '../setting.ts';
import type { Bounds } from '../steps/step-kind.ts';

export interface BestOf {
  readonly kind: 'best-of';
  readonly choose: 'highest' | 'lowest';
  /** Conditions under which a part may be chosen, by its key; a part without one always may. */
  readonly eligible: ReadonlyMap<string, Condition>;
  readonly reference?: SourceReference;
}

function order(a: PartValue, b: PartValue, { levels }: CombineContext): number {
  if (a.number && b.number) return compare(a.number, b.number);
  return levels ? rankOf(levels, a.level ?? '') - rankOf(levels, b.level ?? '') : 0;
}

const textOf = ({ number, level }: PartValue): string => (number ? decimalText(number) : (level ?? 'nothing'));
const exactOf = ({ number, level }: PartValue): string => (number ? plainText(number) : (level ?? 'nothing'));

function bounds(_combination: BestOf, node: NodeWithParts, setting: Setting): Bounds | undefined {
  const ends = node.origin.components.map(({ scale }) => ({
    lowest: scale && valueIn(scale.lowest, setting),
    highest: scale && valueIn(scale.highest, setting),
  }));
  const lows = ends
    .map(({ lowest }) => lowest)
    .filter((value) => value !== undefined)
    .toSorted(compare);
  const highs = ends
    .map(({ highest }) => highest)
    .filter((value) => value !== undefined)
    .toSorted(compare);
  const lowest = lows[0];
  const highest = highs.at(-1);
  return lowest && highest && lows.length === ends.length ? { lowest, highest } : undefined;
}

export const bestOf: CombinationKind<BestOf> = {
  needs: 'anything',
  yields: () => ['either'],
  read(reader, record, pointer) {
    reader.mapping(record, pointer, ['kind', 'choose'], ['eligible', 'reference']);
    const choose = reader.choice(record.choose, pointerTo(pointer, 'choose'), ['highest', 'lowest']);
    const path = pointerTo(pointer, 'eligible');
    const eligible = new Map<string, Condition>();
    for (const [key, item] of reader.entries(record.eligible, path, 'conditions')) {
      const when = readCondition(reader, item, pointerTo(path, key));
      if (when) eligible.set(key, when);
    }
    const reference = readReference(reader, record.reference, pointerTo(pointer, 'reference'));
    return choose && { kind: 'best-of', choose, eligible, ...present({ reference }) };
  },
  check: () => [],
  bounds,
  combine({ choose, eligible, reference }, context) {
    const open = context.parts.filter(({ component }) => {
      const when = eligible.get(component.key);
      return !when || holds(when, context.known) === true;
    });
    const first = open[0];
    if (!first)
      return {
        ended: {
          outcome: 'pending',
          code: 'no-alternative',
          sentence: `${context.what}: none of the alternatives may be chosen.`,
          remedy: 'Record one of the alternatives, then score again.',
        },
      };
    const sign = choose === 'highest' ? 1 : -1;
    const best = open.reduce((found, part) => (sign * order(part, found, context) > 0 ? part : found), first);
    const terms = open.map((part) => `${textOf(part)} (${part.component.title})`).join(', ');
    const names = open.map((_, index) => `a${index + 1}`).join(', ');
    const numeric = open.every(({ number }) => number);
    const from = context.record(() => ({
      step: 'best-of',
      sentence: `${context.what}: the ${choose} of ${terms} is ${textOf(best)}.`,
      inputs: open.map((part) => ({ name: part.component.key, value: exactOf(part), ...present({ from: part.from }) })),
      formula: numeric ? `${choose === 'highest' ? 'max' : 'min'}(${names})` : wordText(best.level ?? ''),
      result: exactOf(best),
      ...present({ citation: cite(context.policy, reference) }),
    }));
    return best.number ? { number: best.number, from } : { ...present({ level: best.level }), from };
  },
  conditions: ({ eligible }) => [...eligible.values()],
  parts: ({ eligible }) => [...eligible.keys()],
};
