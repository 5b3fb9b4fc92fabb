/** Which of a policy's groups a person belongs to. */
import { holds } from '../conditions/holds.ts';
import { conditionText } from '../conditions/in-words.ts';
import type { Policy } from '../policy.ts';
import type { NamedValue, TraceStep } from '../trace.ts';
import { present } from '../reading/read-quantity.ts';
import { cite } from '../cite.ts';
import { Evaluation, type EvaluationTerms } from './evaluation.ts';

/** The one group that holds, with its line for the trace; undefined when the facts do not decide it. */
export function findGroup(policy: Policy, terms: EvaluationTerms): { key: string; step: TraceStep } | undefined {
  const asking = new Evaluation(terms);
  const inputs: NamedValue[] = [];
  const found = policy.groups.find(({ when }) => holds(when, asking, inputs) === true);
  if (!found) return undefined;
  return {
    key: found.key,
    step: {
      step: 'group',
      sentence: `The group is "${found.title}", because ${conditionText(found.when, asking.titleOf)}.`,
      inputs: inputs.filter(({ name }, index) => inputs.findIndex((item) => item.name === name) === index),
      result: found.key,
      ...present({ citation: cite(policy, found.reference) }),
    },
  };
}
