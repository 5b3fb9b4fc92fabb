/** A conversion by bands: each interval of raw values becomes one value. */
import type { Interval } from '../intervals.ts';
import type { Quantity, SourceReference } from '../quantity.ts';

export interface BandsConversion {
  readonly kind: 'bands';
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  readonly bands: readonly (Interval & { readonly value: Quantity })[];
}
