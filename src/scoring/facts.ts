/** Facts about the person or the assignment that a policy may ask about; each is declared with its possible values. */
import { EvidenceError } from './errors.ts';
import { pointerTo } from './problem.ts';
import type { SourceReference } from './quantity.ts';
import { type Rational, compare, decimalText, denominatorOf, readRational } from './rational.ts';
import { present, readReference } from './reading/read-quantity.ts';
import { type Reader, isMapping } from './reading/reader.ts';

export interface Fact {
  readonly key: string;
  readonly title: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** The possible words, in order where an order matters; absent for a number. */
  readonly words?: readonly string[];
  /** Range of a number; open where absent. */
  readonly lowest?: Rational;
  readonly highest?: Rational;
  readonly isWhole?: boolean;
  /** The rating waits until the fact is stated; otherwise a condition on an unstated fact is unknown and does not apply. */
  readonly isAwaited?: boolean;
}

const yesNo = ['no', 'yes'] as const;

function readWords(reader: Reader, value: unknown, pointer: string): readonly string[] | undefined {
  if (Array.isArray(value))
    return value
      .map((item, index) => reader.text(item, pointerTo(pointer, index)))
      .filter((word) => word !== undefined);
  const kind = reader.choice(value, pointer, ['number', 'yes-no']);
  return kind === 'yes-no' ? yesNo : undefined;
}

function readNumber(reader: Reader, value: unknown, pointer: string): Rational | undefined {
  const text = reader.text(value, pointer);
  const number = text === undefined ? undefined : readRational(text);
  if (text !== undefined && number === undefined)
    reader.refuse(pointer, `"${text}" is not an exact number.`, 'It bounds the fact.', 'Write a decimal such as 20.');
  return number;
}

function readFact(reader: Reader, key: string, value: unknown, pointer: string): Fact | undefined {
  const record = reader.mapping(
    value,
    pointer,
    ['title', 'values'],
    ['unit', 'reference', 'at-least', 'at-most', 'whole', 'not-stated'],
  );
  if (!record) return undefined;
  const at = (name: string) => pointerTo(pointer, name);
  const words = readWords(reader, record.values, at('values'));
  const isWhole = reader.choice(record.whole, at('whole'), ['true', 'false']) === 'true';
  const isAwaited = reader.choice(record['not-stated'], at('not-stated'), ['pending', 'unknown']) === 'pending';
  const terms = present({
    lowest: readNumber(reader, record['at-least'], at('at-least')),
    highest: readNumber(reader, record['at-most'], at('at-most')),
  });
  if (words && (record['at-least'] !== undefined || record['at-most'] !== undefined || record.whole !== undefined))
    reader.refuse(
      pointer,
      'A fact given by words has no range.',
      'Only numbers lie between ends.',
      'Remove "at-least", "at-most" and "whole", or write "values: number".',
    );
  return {
    key,
    title: reader.text(record.title, at('title')) ?? key,
    ...terms,
    ...(isWhole ? { isWhole } : {}),
    ...(isAwaited ? { isAwaited } : {}),
    ...present({
      words,
      unit: reader.text(record.unit, at('unit')),
      reference: readReference(reader, record.reference, at('reference')),
    }),
  };
}

export function readFacts(reader: Reader, value: unknown, pointer: string): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [key, item] of reader.entries(value, pointer, 'facts')) {
    const fact = readFact(reader, key, item, pointerTo(pointer, key));
    if (fact) facts.set(key, fact);
  }
  return facts;
}

/** Refuses facts that the policy does not declare, and values it does not foresee; pointers start at the facts. */
export function screenFacts(declared: ReadonlyMap<string, Fact>, facts: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(facts)) {
    const fact = declared.get(key);
    if (!fact)
      throw new EvidenceError(
        pointerTo('', key),
        `The policy asks about no fact "${key}".`,
        declared.size === 0 ? 'Remove it.' : `Use its facts: ${[...declared.keys()].join(', ')}.`,
      );
    if (!isPossible(fact, value))
      throw new EvidenceError(
        pointerTo('', key),
        `"${value}" is not a possible value of "${fact.title}".`,
        fact.words ? `Use one of: ${fact.words.join(', ')}.` : `Give a number${rangeText(fact)}.`,
      );
  }
}

/** Facts that the rating waits for and that are not stated. */
export const awaitedFacts = (declared: ReadonlyMap<string, Fact>, stated: Readonly<Record<string, string>>): Fact[] =>
  [...declared.values()].filter(({ key, isAwaited }) => isAwaited && stated[key] === undefined);

function isPossible({ words, lowest, highest, isWhole }: Fact, value: string): boolean {
  if (words) return words.includes(value);
  const number = readRational(value);
  if (number === undefined || (isWhole && denominatorOf(number) !== 1n)) return false;
  return (
    (lowest === undefined || compare(lowest, number) <= 0) && (highest === undefined || compare(number, highest) <= 0)
  );
}

function rangeText({ lowest, highest, isWhole }: Fact): string {
  const whole = isWhole ? ', whole' : '';
  const from = lowest === undefined ? '' : ` of at least ${decimalText(lowest)}`;
  const to = highest === undefined ? '' : ` of at most ${decimalText(highest)}`;
  return `${whole}${from}${from !== '' && to !== '' ? ' and' : ''}${to}`;
}

/** Whether the facts of an evidence document are a mapping of texts. */
export const isFacts = (facts: unknown): facts is Record<string, string> =>
  isMapping(facts) && Object.values(facts).every((fact) => typeof fact === 'string');
