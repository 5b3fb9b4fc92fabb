/** What an evaluation found below standard. */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';

const criteria = {
  b1: 'pupil progress',
  b2: 'techniques and strategies',
  b3: 'adherence to curricular objectives',
  b4: 'learning environment',
} as const;

/** Elements, criteria and responsibilities below standard, by name and each once; empty when none is. */
export function belowStandard(facts: EvaluationFacts): string[] {
  const names = [
    ...facts.criteria.filter(({ isBelowStandard }) => isBelowStandard).map(({ criterion }) => criteria[criterion]),
    ...facts.elementRatings.filter(({ isBelowStandard }) => isBelowStandard).map(({ element }) => `element ${element}`),
    ...facts.jobResponsibilities.filter(({ isBelowStandard }) => isBelowStandard).map(({ title }) => title),
  ];
  return [...new Set(names)];
}
