/** What a policy says when a part has no value. There is no default, and missing never counts as zero. */
import type { Condition } from './conditions/condition.ts';
import type { Quantity, SourceReference } from './quantity.ts';

/**
 * block: no rating until the part arrives. no-rating: the evaluation ends without a rating. redistribute: its weight
 * goes to the present parts in proportion to theirs. give-to: its whole weight goes to one named part. substitute:
 * another part's value stands in for it. leave-out: a combination without weights does without it.
 */
export const missingRules = ['block', 'no-rating', 'redistribute', 'give-to', 'substitute', 'leave-out'] as const;

export type MissingRule = { readonly reference?: SourceReference } & (
  | { readonly rule: 'block' | 'no-rating' | 'redistribute' | 'leave-out' }
  | { readonly rule: 'give-to' | 'substitute'; readonly component: string }
);

/** Weights that replace the usual ones when a condition holds; the first of a list that holds counts. */
export interface Reweighting {
  readonly when: Condition;
  /** By key of part; parts that are not named weigh nothing. */
  readonly weights: ReadonlyMap<string, Quantity>;
  readonly reference?: SourceReference;
}
