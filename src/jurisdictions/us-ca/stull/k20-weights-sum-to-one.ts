/**
 * Educ. Code 44660 asks for a uniform system with objective guidelines. Weights are shares of one composite: where they
 * do not sum to one, two teachers with the same ratings are no longer measured on the same scale.
 */
import type { PlanComponent, PlanText } from '../../../rules/facts/plan-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { findingsOf } from '../../../rules/rule.ts';
import { compare, equals, one, plainText, sum, zero } from '../../../scoring/rational.ts';
import { shareOf } from './plan-shares.ts';

/** The Act names no weights; that they are shares of one whole is read out of "uniform" and "objective". */
export const citation = {
  section: 'Educ. Code 44660',
  url: 'https://self-law.org/code/ca/education-code/44660',
  confirmWithCounsel: true,
};
const found = findingsOf({ id: 'K20', citation });

/** A weight that is no share, and shares that do not sum to one. */
export const weightsSumToOne = ({ components }: PlanText): readonly Finding[] => [
  ...outOfRange(components),
  ...wrongSum(components),
];

function outOfRange(components: readonly PlanComponent[]) {
  return components.flatMap((component) => {
    const share = shareOf(component);
    if (share === null || (compare(share, zero) >= 0 && compare(share, one) <= 0)) return [];
    return [
      found({
        severity: 'BLOCK',
        code: 'WEIGHT_OUT_OF_RANGE',
        sentence: `The weight of "${component.title}" is ${plainText(share)}, which is no share of a whole.`,
        remedy: 'Write a weight between 0 and 1.',
        facts: { component: component.key, weight: component.weight },
      }),
    ];
  });
}

function wrongSum(components: readonly PlanComponent[]) {
  const shares = components.map(shareOf);
  const settled = shares.filter((share) => share !== null);
  const total = sum(settled);
  const isOpen = settled.length < shares.length;
  if (components.length === 0 || (isOpen ? compare(total, one) <= 0 : equals(total, one))) return [];
  return [
    found({
      severity: 'BLOCK',
      code: 'WEIGHTS_DO_NOT_SUM',
      sentence: isOpen
        ? `The weights that are settled sum to ${plainText(total)} already, above 1.`
        : `The weights sum to ${plainText(total)}, not to 1.`,
      remedy: 'Correct the weights so that they sum to exactly 1.',
      facts: { sum: plainText(total), components: components.length, undetermined: shares.length - settled.length },
    }),
  ];
}

// Not formalised: that the Act asks for weights at all. It does not; a plan without weights has nothing to sum.
