/** The four combinations that add numbers up, as a policy states them. */
import type { SourceReference } from '../quantity.ts';
import type { Rational } from '../rational.ts';

export type WeighingKind = 'weighted-mean' | 'mean' | 'points' | 'sum';

export interface Weighing<Kind extends WeighingKind = WeighingKind> {
  readonly kind: Kind;
  readonly reference?: SourceReference;
  /** What the weights sum to: 1 for shares, 100 for percent; absent for points without a stated total. */
  readonly total?: Rational;
}
