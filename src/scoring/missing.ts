/** What a policy says when a component has no value. There is no default, and missing never counts as zero. */
import type { SourceReference } from './quantity.ts';

/**
 * block: no rating until the component arrives. redistribute: its weight goes to the present components in proportion
 * to theirs. give-to: its whole weight goes to one named component. no-rating: the evaluation ends without a rating.
 */
export type MissingRule = { readonly reference?: SourceReference } & (
  | { readonly rule: 'block' }
  | { readonly rule: 'redistribute' }
  | { readonly rule: 'give-to'; readonly component: string }
  | { readonly rule: 'no-rating' }
);
