/** Rating levels: named intervals of the composite. */
import type { Interval } from './intervals.ts';
import type { SourceReference } from './quantity.ts';

export interface Level extends Interval {
  readonly key: string;
  readonly label: string;
  readonly reference?: SourceReference;
}
