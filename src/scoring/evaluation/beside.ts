/** What stands beside the rating: what each component amounted to, statuses and notices. */
import { cite } from '../cite.ts';
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import type { Status } from '../beside-the-rating.ts';
import { levelOf } from '../levels.ts';
import type { BesideTheRating, ComponentResult } from '../outcome.ts';
import { type Policy, overallKey } from '../policy.ts';
import { present } from '../reading/read-quantity.ts';
import { exactNumber } from '../exact-number.ts';
import type { NamedValue } from '../trace.ts';
import type { Evaluation } from './evaluation.ts';

/** Results of the components that were worked out, in order of key. */
export function componentResults(policy: Policy, evaluation: Evaluation): Record<string, ComponentResult> {
  const results = [...evaluation.reached()]
    .filter(([key]) => key !== overallKey)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, result]): [string, ComponentResult] => {
      if ('missing' in result) return [key, { missing: result.missing }];
      if ('ended' in result) return [key, { missing: result.ended.map(({ sentence }) => sentence).join(' ') }];
      const { number, level } = result.value;
      const label = level === undefined ? undefined : levelOf(policy.nodes.get(key)?.levels, level)?.label;
      return [
        key,
        {
          ...(number ? { number: exactNumber(number) } : {}),
          ...(level === undefined ? {} : { level: { key: level, label: label ?? level } }),
        },
      ];
    });
  return Object.fromEntries(results);
}

function statusOf(status: Status, policy: Policy, evaluation: Evaluation) {
  const inputs: NamedValue[] = [];
  const rule = status.rules.find(({ when }) => holds(when, evaluation, inputs) === true);
  const key = rule?.level ?? status.otherwise;
  const label = levelOf(status.levels, key)?.label ?? key;
  const why = rule ? ` because ${conditionText(rule.when, evaluation.titleOf)}` : '';
  evaluation.trace.push({
    step: 'status',
    sentence: `${status.title}: ${label}${why}.`,
    inputs,
    result: key,
    ...present({ citation: cite(policy, rule?.reference ?? status.reference) }),
  });
  return { key, label, title: status.title };
}

/** Statuses and notices, each with a line in the trace. */
export function besideTheRating(policy: Policy, evaluation: Evaluation): BesideTheRating {
  const statuses = policy.statuses.map((status) => [status.key, statusOf(status, policy, evaluation)] as const);
  const notices = policy.notices.filter(({ when }) => holds(when, evaluation) === true);
  for (const { sentence, reference } of notices)
    evaluation.trace.push({
      step: 'notice',
      sentence,
      inputs: [],
      result: 'noted',
      ...present({ citation: cite(policy, reference) }),
    });
  return {
    components: componentResults(policy, evaluation),
    ...(statuses.length > 0 ? { statuses: Object.fromEntries(statuses) } : {}),
    ...(notices.length > 0 ? { notices: notices.map(({ key, sentence }) => ({ key, sentence })) } : {}),
  };
}
