/** The sum of each component's value times its weight; the weights sum to 1. */
export interface WeightedMean {
  readonly kind: 'weighted-mean';
}
