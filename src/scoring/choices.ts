/** Numbers that a locality chooses inside a published range. Until they are chosen, the policy is a framework. */
import { nearest } from './reading/nearest.ts';
import type { SourceReference } from './quantity.ts';
import { type Rational, compare, decimalText, divide, denominatorOf, readRational, subtract } from './rational.ts';
import { pointerTo } from './problem.ts';
import { present, readReference } from './reading/read-quantity.ts';
import type { Reader } from './reading/reader.ts';

export interface Choice {
  readonly key: string;
  readonly title: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  readonly lowest: Rational;
  readonly highest: Rational;
  /** The chosen number must be `lowest` plus a whole number of steps. */
  readonly step?: Rational;
  readonly chosen?: Rational;
}

function readPlain(reader: Reader, value: unknown, pointer: string): Rational | undefined {
  const text = reader.text(value, pointer);
  if (text === undefined) return undefined;
  const number = readRational(text);
  return (
    number ??
    reader.refuse(
      pointer,
      `"${text}" is not an exact number.`,
      'The ends of a range, its step and the chosen number are plain numbers.',
      'Write a decimal such as 0.30 or a fraction such as 1/3.',
    )
  );
}

function refuseOutside(reader: Reader, choice: Choice, pointer: string): void {
  const { chosen, lowest, highest, step } = choice;
  if (compare(lowest, highest) > 0)
    reader.refuse(
      pointer,
      `The range ends (${decimalText(highest)}) below its start (${decimalText(lowest)}).`,
      'Nothing could be chosen.',
      'Swap "at-least" and "at-most".',
    );
  if (chosen === undefined) return;
  const isInside = compare(lowest, chosen) <= 0 && compare(chosen, highest) <= 0;
  const isOnStep = step === undefined || denominatorOf(divide(subtract(chosen, lowest), step)) === 1n;
  if (isInside && isOnStep) return;
  const steps = step === undefined ? '' : `, in steps of ${decimalText(step)}`;
  reader.refuse(
    pointerTo(pointer, 'chosen'),
    `${decimalText(chosen)} is not among ${decimalText(lowest)} to ${decimalText(highest)}${steps}.`,
    'The framework permits only numbers of its range.',
    'Choose a permitted number.',
  );
}

function readChoice(reader: Reader, key: string, value: unknown, pointer: string): Choice | undefined {
  const record = reader.mapping(
    value,
    pointer,
    ['title', 'at-least', 'at-most'],
    ['step', 'chosen', 'unit', 'reference'],
  );
  const at = (name: string) => pointerTo(pointer, name);
  const lowest = record && readPlain(reader, record['at-least'], at('at-least'));
  const highest = record && readPlain(reader, record['at-most'], at('at-most'));
  if (!record || lowest === undefined || highest === undefined) return undefined;
  const step = readPlain(reader, record.step, at('step'));
  if (step !== undefined && compare(step, subtract(step, step)) <= 0)
    return reader.refuse(at('step'), 'A step is above zero.', 'It counts the permitted numbers.', 'Write 0.01, or 5.');
  const choice = {
    key,

    title: reader.text(record.title, at('title')) ?? key,
    lowest,
    highest,
    ...present({
      step,
      chosen: readPlain(reader, record.chosen, at('chosen')),
      unit: reader.text(record.unit, at('unit')),
      reference: readReference(reader, record.reference, at('reference')),
    }),
  };
  refuseOutside(reader, choice, pointer);
  return choice;
}

export function readChoices(reader: Reader, value: unknown, pointer: string): Map<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const [key, item] of reader.entries(value, pointer, 'choices')) {
    const choice = readChoice(reader, key, item, pointerTo(pointer, key));
    if (choice) choices.set(key, choice);
  }
  return choices;
}

/** The choice that a quantity names; a fault when there is none. */
export function choiceNamed(reader: Reader, value: unknown, pointer: string): Choice | undefined {
  const key = reader.text(value, pointer);
  if (key === undefined) return undefined;
  const guess = nearest(key, [...reader.choices.keys()]);
  return (
    reader.choices.get(key) ??
    reader.refuse(
      pointer,
      `"${key}" is not among the policy's choices.`,
      'A local choice has a range within which it may be made.',
      guess ? `Did you mean "${guess}"?` : 'Add it under "choices" with its range.',
    )
  );
}
