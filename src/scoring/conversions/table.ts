/** A conversion by table: each listed raw value becomes one value; a value that is not listed is refused. */
import type { Quantity, SourceReference } from '../quantity.ts';

export interface TableConversion {
  readonly kind: 'table';
  readonly label?: string;
  readonly unit?: string;
  readonly reference?: SourceReference;
  /** By exact text of the raw value. */
  readonly cells: ReadonlyMap<string, Quantity>;
}
