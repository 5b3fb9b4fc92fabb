/** The faults of formulas, in the words of a Problem. Pointers are empty: the caller knows where the formula stands. */
import type { Problem } from '../../problem.ts';

const reasons = {
  language: 'A formula is arithmetic over named inputs and nothing else, so that anyone can redo it by hand.',
  size: 'A formula that a reader cannot follow cannot be explained to a teacher.',
  division: 'Division by zero has no value, and the evaluation would end without a rating.',
  scale: 'A value off its scale would weigh more, or less, than the policy lets it.',
} as const;

export const formulaProblem = (why: keyof typeof reasons, message: string, remedy: string): Problem => ({
  pointer: '',
  message,
  why: reasons[why],
  remedy,
});
