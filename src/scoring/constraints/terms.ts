/** What every constraint carries besides its own terms. */
import type { SourceReference } from '../quantity.ts';

export interface ConstraintTerms {
  readonly reason: string;
  readonly reference?: SourceReference;
  /** refuse: a policy or an evaluation that breaks it is not scored. advise: it is pointed out. */
  readonly severity: 'refuse' | 'advise';
}
