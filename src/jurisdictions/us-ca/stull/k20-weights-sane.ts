/** Weights sum to one exactly, and keep to the limits of a local agreement where one holds. */
import type { PlanText } from '../../../rules/facts/plan-facts.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lausd2012Limits } from './k20-lausd-2012-limits.ts';
import { citation, weightsSumToOne } from './k20-weights-sum-to-one.ts';

export const weightsSane: Rule<PlanText> = {
  id: 'K20',
  title: 'Weights sum to one and keep to the local agreement',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => [...weightsSumToOne(facts), ...lausd2012Limits(facts)],
};
