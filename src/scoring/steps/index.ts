/** The kinds of step after a source. A new kind is its file and its lines here. */
import { pointerTo } from '../problem.ts';
import { type Reader, isMapping } from '../reading/reader.ts';
import { type ConvertStep, convert } from './convert.ts';
import { type EndStep, end } from './end.ts';
import { type LimitStep, limit } from './limit.ts';
import { type ReplaceStep, replace } from './replace.ts';
import { type RoundStep, round } from './round.ts';
import { type ShiftStep, shift } from './shift.ts';
import type { StepKind } from './step-kind.ts';

export type Step =
  | ConvertStep
  | RoundStep
  | ShiftStep<'deduct'>
  | ShiftStep<'add'>
  | ShiftStep<'multiply'>
  | LimitStep<'cap'>
  | LimitStep<'floor'>
  | ReplaceStep
  | EndStep;

const kinds: { [Kind in Step['kind']]: StepKind<Extract<Step, { kind: Kind }>> } = {
  convert,
  round,
  deduct: shift('deduct'),
  add: shift('add'),
  multiply: shift('multiply'),
  cap: limit('cap'),
  floor: limit('floor'),
  replace,
  end,
};

const stepKinds = Object.keys(kinds) as Step['kind'][];

/** The kind that a step belongs to. The cast is sound because `kinds` maps each kind to its own. */
export const stepKind = (kind: Step['kind']) => kinds[kind] as StepKind<Step>;

function readStep(reader: Reader, value: unknown, pointer: string): Step | undefined {
  const words = isMapping(value) ? Object.keys(value) : [];
  const word = words[0];
  if (!isMapping(value) || word === undefined || words.length > 1)
    return reader.refuse(
      pointer,
      words.length > 1
        ? `A step does one thing; this one has ${words.join(' and ')}.`
        : 'A step is one word with its terms.',
      'Steps run in the order listed, so each stands alone.',
      `Write for example "- round: {mode: half-up, places: 2}"; the words are: ${stepKinds.join(', ')}.`,
    );
  const path = pointerTo(pointer, word);
  const kind = reader.choice(word, path, stepKinds);
  return kind && stepKind(kind).read(reader, value[word], path);
}

/** The ordered steps under `then`; none when it is absent. */
export function readSteps(reader: Reader, value: unknown, pointer: string): Step[] {
  if (value === undefined || value === null) return [];
  return reader
    .list(value, pointer, 'steps')
    .map((item, index) => readStep(reader, item, pointerTo(pointer, index)))
    .filter((step) => step !== undefined);
}
