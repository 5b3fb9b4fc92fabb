/** Half-open intervals along a number line: each takes its lower end in and leaves its upper end to the next. */
import type { Quantity, Undetermined } from './quantity.ts';

export interface Interval {
  /** Lower end, included; absent for "no lower limit" (first interval only). */
  readonly from?: Quantity | Undetermined;
  /** Upper end as published, not included. */
  readonly below?: Quantity;
  /** Upper end as published, included (2.49); needs the stated precision to be compared with the next lower end. */
  readonly through?: Quantity;
}
