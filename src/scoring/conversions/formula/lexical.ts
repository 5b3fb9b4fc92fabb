/** What is refused before a formula reaches the parser: its length, its characters, its numerals and its nesting. */
import type { Problem } from '../../problem.ts';
import { formulaProblem } from './problems.ts';

export const longestFormula = 500;
export const deepestNesting = 20;
const longestNumeral = 30;

const word = /[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?(?![\w.])|<=|>=|==|!=|[-+*/^(),<>?:]|\s+/y;

/** The end of the text that is made of permitted words and signs. */
function understoodUpTo(source: string): number {
  word.lastIndex = 0;
  let end = 0;
  while (end < source.length && word.test(source)) end = word.lastIndex;
  return end;
}

function deepest(source: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of source) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

export function lexicalFault(source: string): Problem | undefined {
  if (source.length > longestFormula)
    return formulaProblem(
      'size',
      `The formula has ${source.length} characters, more than ${longestFormula}.`,
      'Split it: give a part its own conversion, and combine the parts in the policy.',
    );
  if (source.trim() === '') return formulaProblem('language', 'The formula is empty.', 'Write the formula.');
  const end = understoodUpTo(source);
  if (end < source.length)
    return formulaProblem(
      'language',
      `The formula is not understood at character ${end + 1}: ${source.slice(end, end + 12)}`,
      'Use input names, plain decimals, + - * / ^ ( ), comparisons, and, or, not, "condition ? a : b", and the functions min, max, abs, floor, ceil and round.',
    );
  if (source.match(/\d[\d.]*/g)?.some((numeral) => numeral.length > longestNumeral))
    return formulaProblem('size', `A number has more than ${longestNumeral} digits.`, 'Write fewer digits.');
  if (deepest(source) > deepestNesting)
    return formulaProblem(
      'size',
      `Parentheses are nested more than ${deepestNesting} deep.`,
      'Remove parentheses, or split the formula.',
    );
  return undefined;
}
