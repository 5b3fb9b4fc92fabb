/**
 * Educ. Code 44662(e): the evaluation does not include the use of publishers' norms established by standardized tests.
 * A percentile rank, a normal curve equivalent, a stanine or a grade equivalent of a commercial test is such a norm; a
 * score against a standard that the district set is none. To cite a norm is to use it, whatever its weight.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { type Rule, findingsOf } from '../../../rules/rule.ts';
import { usedOf } from './evidence.ts';
import { isPublishersNorm, publishersNormsDuty } from './norms.ts';

const finding = findingsOf(publishersNormsDuty);

export const publishersNorms: Rule<EvaluationFacts> = {
  ...publishersNormsDuty,
  title: "No publishers' norms",
  inForceFrom: null,
  inForceUntil: null,
  check: ({ evidence }) =>
    evidence
      .filter(({ referencing }) => isPublishersNorm(referencing))
      .map((item) =>
        finding({
          severity: 'BLOCK',
          code: 'PUBLISHERS_NORM_USED',
          sentence: `${item.title} is reported as ${item.metric}, a publisher's norm; an evaluation uses none, in any weight.`,
          remedy: 'Take it out, or report the result against a standard that the governing board set.',
          facts: { ...usedOf(item), metric: item.metric },
        }),
      ),
};

// Not formalised: a norm that is mentioned in free text and entered nowhere as evidence.
