/** Outcomes that replace the rating: the first exception of a policy whose condition holds. */
import { cite } from '../cite.ts';
import { holds } from '../conditions/holds.ts';
import type { ExceptionRule } from '../beside-the-rating.ts';
import { exactNumber } from '../exact-number.ts';
import { levelOf } from '../levels.ts';
import type { NotRated, Reason } from '../outcome.ts';
import { type Policy, overallKey } from '../policy.ts';
import { present } from '../reading/read-quantity.ts';
import type { NamedValue } from '../trace.ts';
import type { Evaluation } from './evaluation.ts';

/** The exception that holds, if any does. */
export function exceptionOf(
  policy: Policy,
  evaluation: Evaluation,
): { rule: ExceptionRule; inputs: NamedValue[] } | undefined {
  for (const rule of policy.exceptions) {
    const inputs: NamedValue[] = [];
    if (holds(rule.when, evaluation, inputs) === true) return { rule, inputs };
  }
  return undefined;
}

function namedLevel(policy: Policy, key: string | undefined): NotRated['rating'] {
  const level = key === undefined ? undefined : levelOf(policy.levels, key);
  return level && { key: level.key, label: level.label };
}

/** The outcome that an exception gives: with the rating that holds from before, or the one that does not count. */
export function exceptionalOutcome(
  policy: Policy,
  evaluation: Evaluation,
  rule: ExceptionRule,
  inputs: NamedValue[],
): Omit<NotRated, 'trace'> {
  const isCarried = rule.outcome === 'carried-forward';
  const held =
    rule.outcome === 'informational' || isCarried
      ? evaluation.part(overallKey, isCarried ? rule.yearsBack : 0)
      : undefined;
  const rating = namedLevel(policy, held?.word);
  const reason: Reason = {
    code: 'exception',
    sentence: rule.sentence,
    remedy: 'The policy says so; nothing is to be done.',
  };
  evaluation.trace.push({
    step: 'exception',
    sentence:
      isCarried && rating
        ? `${rule.sentence} The rating of ${rule.yearsBack} year(s) before, ${rating.label}, holds.`
        : rule.sentence,
    inputs,
    result: rule.outcome,
    ...present({ citation: cite(policy, rule.reference) }),
  });
  if (isCarried && !rating)
    return {
      outcome: 'pending',
      reasons: [
        {
          code: 'no-earlier-rating',
          sentence: `${rule.sentence} The evidence holds no rating to carry forward.`,
          remedy: 'Add the earlier year with its rating under "earlier".',
        },
      ],
    };
  return {
    outcome: rule.outcome,
    reasons: [reason],
    ...(rating ? { rating } : {}),
    ...(held?.number && rule.outcome === 'informational' ? { composite: exactNumber(held.number) } : {}),
  };
}
