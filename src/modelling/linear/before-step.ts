/** The ladder for the number before a step of the policy, from the ladder for the number after it. */
import { type Quantity, amountIn } from '../../scoring/quantity.ts';
import { type Rational, add, compare, divide, subtract, zero } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';
import type { Step } from '../../scoring/steps/index.ts';
import { type Ladder, beforeCap, beforeFloor, codeAt, pruned } from './ladder.ts';
import { beforeRounding } from './rounding-threshold.ts';

const moved = ({ first, rungs }: Ladder, move: (at: Rational) => Rational): Ladder => ({
  first,
  rungs: rungs.map((rung) => ({ ...rung, at: move(rung.at) })),
});

/** A fixed number in the place of the value: always, or where it is higher or lower. */
function beforeReplacement(ladder: Ladder, value: Rational, onlyIf: 'higher' | 'lower' | undefined): Ladder {
  if (onlyIf === undefined) return { first: codeAt(ladder, value), rungs: [] };
  return onlyIf === 'higher' ? beforeFloor(ladder, value) : beforeCap(ladder, value);
}

const isAboveZero = (value: Rational): boolean => compare(value, zero) > 0;

/** Whether {@link beforeStep} can be used: the step acts on the number alone and keeps the order of numbers. */
export function keepsOrder(step: Step): boolean {
  switch (step.kind) {
    case 'round':
    case 'deduct':
    case 'add':
      return true;
    case 'multiply':
      return 'values' in step.by && step.by.values.every(({ value }) => isAboveZero(value));
    case 'cap':
    case 'floor':
      return !('level' in step.at);
    case 'replace':
      return 'value' in step.with;
    case 'convert':
    case 'end':
      return false;
    default:
      return step satisfies never;
  }
}

/** Throws RangeError for a step that does not keep the order of numbers; see {@link keepsOrder}. */
export function beforeStep(after: Ladder, step: Step, setting: Setting): Ladder {
  const amount = (quantity: Quantity): Rational => amountIn(quantity, setting);
  const { first, rungs } = after;
  if (step.kind === 'round')
    return pruned({ first, rungs: rungs.map((rung) => ({ ...rung, ...beforeRounding(rung, step) })) });
  if (step.kind === 'deduct') return moved(after, (at) => add(at, amount(step.by)));
  if (step.kind === 'add') return moved(after, (at) => subtract(at, amount(step.by)));
  if (step.kind === 'multiply') return moved(after, (at) => divide(at, amount(step.by)));
  if (step.kind === 'cap' && !('level' in step.at)) return beforeCap(after, amount(step.at));
  if (step.kind === 'floor' && !('level' in step.at)) return beforeFloor(after, amount(step.at));
  if (step.kind === 'replace' && 'value' in step.with)
    return beforeReplacement(after, amount(step.with.value), step.onlyIf);
  throw new RangeError(`a step "${step.kind}" does not keep the order of numbers`);
}
