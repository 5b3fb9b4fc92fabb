/** The kinds of combination. A new kind is its file and its lines here. */
import type { CombinationKind } from './combination-kind.ts';
import { type WeightedMean, weightedMean } from './weighted-mean.ts';

export type Combination = WeightedMean;

const kinds: { [Kind in Combination['kind']]: CombinationKind<Extract<Combination, { kind: Kind }>> } = {
  'weighted-mean': weightedMean,
};

export const combinationKinds = Object.keys(kinds) as Combination['kind'][];

export const combinationKind = (kind: Combination['kind']): CombinationKind<Combination> => kinds[kind];
