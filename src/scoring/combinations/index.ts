/** The kinds of combination. A new kind is its file and its lines here. */
import type { WeightedMean } from './weighted-mean.ts';

export type Combination = WeightedMean;
