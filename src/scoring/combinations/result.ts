/** What a rule, a cell or a tier gives: a number, a level, or an outcome that is not a rating. */
import { type Output, checkOutput, readOutput } from '../conversions/outputs.ts';
import { type NonRating, readNonRating } from '../non-rating.ts';
import type { Problem } from '../problem.ts';
import { amountIn } from '../quantity.ts';
import { plainText } from '../rational.ts';
import { type Reader, isMapping } from '../reading/reader.ts';
import type { Setting } from '../setting.ts';
import type { Ended, StepContext, StepResult } from '../steps/step-kind.ts';
import type { Form, NodeWithParts } from './combination-kind.ts';

export type Result = Output | NonRating;

export const resultKeys = ['value', 'level', 'outcome', 'sentence'] as const;

/** Reads the result keys of a record whose keys the caller has checked; text alone is a level. */
export function readResult(reader: Reader, value: unknown, pointer: string): Result | undefined {
  const record = isMapping(value) ? value : { level: value };
  if (record.outcome === undefined) return readOutput(reader, record, pointer);
  if (record.value !== undefined || record.level !== undefined)
    return reader.refuse(
      pointer,
      'This gives a result and an outcome that is none.',
      'It is one or the other.',
      'Write "outcome", or "level", or "value".',
    );
  return readNonRating(reader, record, pointer);
}

export function checkResult(
  result: Result,
  { scale, levels }: NodeWithParts,
  setting: Setting,
  pointer: string,
): Problem[] {
  return 'outcome' in result ? [] : checkOutput(result, { scale, levels, isFinal: false }, setting, pointer);
}

/** What these results are; an outcome that is no rating is neither. */
export function formsOf(results: readonly Result[]): Form[] {
  const forms = results.flatMap((result): Form[] =>
    'outcome' in result ? [] : ['level' in result ? 'level' : 'number'],
  );
  return [...new Set(forms)];
}

/** The result as a trace states it. */
export function resultText(result: Result, { levels, setting }: StepContext): string {
  if ('outcome' in result) return result.sentence;
  if ('level' in result) return levels?.list.find(({ key }) => key === result.level)?.label ?? result.level;
  return plainText(amountIn(result.value, setting));
}

export function resultKey(result: Result, setting: Setting): string {
  if ('outcome' in result) return result.outcome;
  return 'level' in result ? result.level : plainText(amountIn(result.value, setting));
}

export function settle(result: Result, from: number, setting: Setting): StepResult {
  if ('outcome' in result) return { ended: endedBy(result) };
  return 'level' in result ? { level: result.level, from } : { number: amountIn(result.value, setting), from };
}

const endedBy = ({ outcome, sentence }: NonRating): Ended => ({
  outcome,
  code: 'ended-by-rule',
  sentence,
  remedy: 'The policy leaves this to people; it says who decides.',
});
