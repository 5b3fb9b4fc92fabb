/**
 * Whether a condition holds. What is missing or was not stated is unknown: a comparison with it is neither true nor
 * false, so a missing part never counts as a low one. A condition applies only when it is true.
 */
import type { Levels } from '../levels.ts';
import { valueIn } from '../quantity.ts';
import { type Rational, compare, plainText, ratio, readRational, subtract } from '../rational.ts';
import type { Setting } from '../setting.ts';
import type { NamedValue } from '../trace.ts';
import type { Condition, Operand, Subject, Test } from './condition.ts';

/** What a part or fact amounts to. */
export interface Held {
  readonly number?: Rational;
  readonly word?: string;
  /** Words in rising order, where they have one. */
  readonly order?: readonly string[];
  /** Index of the trace step that gave the number. */
  readonly from?: number;
  /** Index of the trace step that gave the word. */
  readonly wordFrom?: number;
}

/** Where conditions look things up; undefined means unknown. */
export interface Known {
  readonly setting: Setting;
  part(key: string, yearsBack: number): Held | undefined;
  fact(key: string, yearsBack: number): Held | undefined;
  /** A named number of a part's evidence; of the part that asks when `of` is absent. */
  number(name: string, of: string | undefined): Rational | undefined;
  isMissing(key: string): boolean;
}

/** True, false, or unknown. */
export type Truth = boolean | undefined;

export const orderOf = (levels: Levels | undefined): readonly string[] | undefined =>
  levels?.list.map(({ key }) => key);

/** Negative, zero or positive as `held` is below, at or above the operand; undefined when they cannot be compared. */
function against(held: Held, operand: Operand, setting: Setting): number | undefined {
  if ('number' in operand) {
    const value = valueIn(operand.number, setting);
    return held.number === undefined || value === undefined ? undefined : compare(held.number, value);
  }
  if (held.word === undefined) return undefined;
  if (held.word === operand.word) return 0;
  const place = held.order?.indexOf(operand.word) ?? -1;
  const own = held.order?.indexOf(held.word) ?? -1;
  return place < 0 || own < 0 ? undefined : own - place;
}

function passes(held: Held, { comparison, operands }: Test, setting: Setting): Truth {
  const orders = operands.map((operand) => against(held, operand, setting));
  const order = orders[0];
  if (comparison === 'is-one-of') return orders.includes(0) || (orders.includes(undefined) ? undefined : false);
  if (order === undefined) return undefined;
  switch (comparison) {
    case 'is':
      return order === 0;
    case 'is-not':
      return order !== 0;
    case 'at-least':
      return order >= 0;
    case 'more-than':
      return order > 0;
    case 'at-most':
      return order <= 0;
    case 'less-than':
      return order < 0;
    default:
      return comparison satisfies never;
  }
}

/** All true: true. Any false: false. Otherwise unknown. */
function every(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

export const passesAll = (held: Held, tests: readonly Test[], setting: Setting): Truth =>
  every(tests.map((test) => passes(held, test, setting)));

function spreadOf(parts: readonly (Held | undefined)[]): Held | undefined {
  const numbers = parts.map((part) => part?.number);
  const known = numbers.filter((number) => number !== undefined);
  const first = known[0];
  if (first === undefined || known.length < parts.length) return undefined;
  const lowest = known.reduce((least, number) => (compare(number, least) < 0 ? number : least), first);
  const highest = known.reduce((most, number) => (compare(number, most) > 0 ? number : most), first);
  return { number: subtract(highest, lowest) };
}

/** How many pass; unknown while a part is unknown that could still decide it is settled by the caller's comparison. */
function countOf(parts: readonly (Held | undefined)[], which: readonly Test[], known: Known): Held | undefined {
  const truths = parts.map((part) => (part ? passesAll(part, which, known.setting) : undefined));
  if (truths.includes(undefined)) return undefined;
  return { number: ratio(BigInt(truths.filter(Boolean).length)) };
}

function heldBy(subject: Subject, known: Known): Held | undefined {
  switch (subject.kind) {
    case 'part':
      return known.part(subject.part, subject.yearsBack);
    case 'fact':
      return known.fact(subject.fact, subject.yearsBack);
    case 'number': {
      const number = known.number(subject.number, subject.of);
      return number && { number };
    }
    case 'spread':
      return spreadOf(subject.parts.map((key) => known.part(key, 0)));
    case 'count':
      return countOf(
        subject.parts.map((key) => known.part(key, 0)),
        subject.which,
        known,
      );
    default:
      return subject satisfies never;
  }
}

/** A short name for what a condition looked at. */
function nameOf(subject: Subject): string {
  const back = 'yearsBack' in subject && subject.yearsBack > 0 ? ` ${subject.yearsBack} years back` : '';
  if (subject.kind === 'part') return `${subject.part}${back}`;
  if (subject.kind === 'fact') return `${subject.fact}${back}`;
  if (subject.kind === 'number') return subject.of === undefined ? subject.number : `${subject.of} ${subject.number}`;
  return `${subject.kind} of ${subject.parts.join(', ')}`;
}

/** The side of what is held that the tests compare: its number, or its word. */
function lookedAt(held: Held | undefined, tests: readonly Test[]): Omit<NamedValue, 'name'> {
  const operand = tests[0]?.operands[0];
  const isNumber = held?.number !== undefined && (held.word === undefined || (operand && 'number' in operand));
  const from = isNumber ? held?.from : held?.wordFrom;
  const value = isNumber && held?.number ? plainText(held.number) : (held?.word ?? 'not known');
  return { value, ...(from === undefined ? {} : { from }) };
}

/** What was looked at is added to `seen`, for the trace. */
export function holds(condition: Condition, known: Known, seen: NamedValue[] = []): Truth {
  switch (condition.kind) {
    case 'all':
      return every(condition.of.map((item) => holds(item, known, seen)));
    case 'any':
      return not(every(condition.of.map((item) => not(holds(item, known, seen)))));
    case 'not':
      return not(holds(condition.not, known, seen));
    case 'missing':
      return known.isMissing(condition.part);
    case 'group':
      return known.setting.group === undefined ? undefined : condition.groups.includes(known.setting.group);
    case 'compare': {
      const held = heldBy(condition.subject, known);
      seen.push({ name: nameOf(condition.subject), ...lookedAt(held, condition.tests) });
      return held && passesAll(held, condition.tests, known.setting);
    }
    default:
      return condition satisfies never;
  }
}

/** Facts given as text, as something comparable. */
export function heldFact(value: string, words: readonly string[] | undefined): Held {
  const number = words ? undefined : readRational(value);
  return number === undefined ? { word: value, ...(words ? { order: words } : {}) } : { number };
}
