/** Ends the calculation with an outcome that is not a rating, on a condition. */
import { cite } from '../cite.ts';
import type { Condition } from '../conditions/condition.ts';
import { readCondition } from '../conditions/read-condition.ts';
import { type NonRating, readNonRating } from '../non-rating.ts';
import { pointerTo } from '../problem.ts';
import { gate } from './gate.ts';
import type { StepKind } from './step-kind.ts';

export interface EndStep extends NonRating {
  readonly kind: 'end';
  readonly when?: Condition;
}

export const end: StepKind<EndStep> = {
  read(reader, value, pointer) {
    const record = reader.mapping(value, pointer, ['outcome', 'sentence'], ['when', 'reference']);
    const ending = record && readNonRating(reader, record, pointer);
    const when = record && readCondition(reader, record.when, pointerTo(pointer, 'when'));
    return ending && { kind: 'end', ...ending, ...(when ? { when } : {}) };
  },
  apply(step, value, context) {
    const { applies, because, inputs } = gate(step.when, context);
    if (!applies) return value;
    const citation = cite(context.policy, step.reference);
    context.record(() => ({
      step: 'ended',
      sentence: `${context.what}: ${step.sentence}${because === '' ? '' : ` (${because.trim()})`}`,
      inputs: [...inputs],
      result: step.outcome,
      ...(citation ? { citation } : {}),
    }));
    const { outcome, sentence } = step;
    return { ended: { outcome, code: 'ended-by-rule', sentence, remedy: 'See the policy for what follows.' } };
  },
  isOnLevel: () => false,
  bounds: (_step, before) => before,
  conditions: ({ when }) => (when ? [when] : []),
};
