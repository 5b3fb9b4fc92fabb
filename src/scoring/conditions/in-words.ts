/** A condition as a part of a sentence: "core professionalism is not-met and growth is below 3". */
import { type Quantity, valueIn } from '../quantity.ts';
import { decimalText } from '../rational.ts';
import type { Condition, Comparison, Operand, Subject, Test } from './condition.ts';

/** Gives titles for keys of parts, facts and groups. */
export type TitleOf = (key: string) => string;

const verbs: Record<Comparison, string> = {
  is: 'is',
  'is-not': 'is not',
  'is-one-of': 'is one of',
  'at-least': 'is at least',
  'more-than': 'is more than',
  'at-most': 'is at most',
  'less-than': 'is less than',
};

function numberText(quantity: Quantity): string {
  const value = valueIn(quantity, {});
  return value === undefined
    ? (quantity.label ?? 'a number that depends on the year, group or choice')
    : decimalText(value);
}

const operandText = (operand: Operand): string => ('word' in operand ? operand.word : numberText(operand.number));

const testsText = (tests: readonly Test[]): string =>
  tests.map(({ comparison, operands }) => `${verbs[comparison]} ${operands.map(operandText).join(', ')}`).join(' and ');

const back = (years: number): string => {
  if (years === 0) return '';
  return years === 1 ? ' in the year before' : ` ${years} years before`;
};

function subjectText(subject: Subject, titleOf: TitleOf): string {
  switch (subject.kind) {
    case 'part':
      return `${titleOf(subject.part)}${back(subject.yearsBack)}`;
    case 'fact':
      return `${titleOf(subject.fact)}${back(subject.yearsBack)}`;
    case 'number':
      return subject.of === undefined ? subject.number : `${subject.number} of ${titleOf(subject.of)}`;
    case 'spread':
      return `the difference between ${subject.parts.map(titleOf).join(' and ')}`;
    case 'count':
      return `the number of ${subject.parts.map(titleOf).join(', ')} that ${testsText(subject.which).replace(/^is /, 'are ')}`;
    default:
      return subject satisfies never;
  }
}

export function conditionText(condition: Condition, titleOf: TitleOf): string {
  switch (condition.kind) {
    case 'all':
      return condition.of.map((item) => conditionText(item, titleOf)).join(' and ');
    case 'any':
      return condition.of.map((item) => conditionText(item, titleOf)).join(' or ');
    case 'not':
      return `it is not so that ${conditionText(condition.not, titleOf)}`;
    case 'missing':
      return `${titleOf(condition.part)} is missing`;
    case 'group':
      return `the group is ${condition.groups.map(titleOf).join(' or ')}`;
    case 'compare':
      return `${subjectText(condition.subject, titleOf)} ${testsText(condition.tests)}`;
    default:
      return condition satisfies never;
  }
}
