/** Several components together must stay below (or at most at) a share of the composite. */
import type { Quantity } from '../quantity.ts';
import type { ConstraintTerms } from './terms.ts';

export interface ShareLimit extends ConstraintTerms {
  readonly kind: 'share-below' | 'share-at-most';
  readonly components: readonly string[];
  readonly limit: Quantity;
}
