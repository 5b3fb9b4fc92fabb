/** Several components together must weigh less than the heaviest of the others. */
import type { ConstraintTerms } from './terms.ts';

export interface NotLargest extends ConstraintTerms {
  readonly kind: 'not-largest';
  readonly components: readonly string[];
}
