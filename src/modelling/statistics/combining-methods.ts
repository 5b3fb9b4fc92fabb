/** Three ways to combine measures into one number, compared by Hansen, Lemke and Sorensen (2013). */
import { at, dot, type Vector } from './matrix.ts';

/** Category of a score, from 1, by cuts that belong to the upper category. */
export const categoryOf = (score: number, cuts: readonly number[]): number =>
  1 + cuts.filter((cut) => score >= cut).length;

/** Weighted sum of the scores as they are. */
export const numeric = (scores: Vector, weights: Vector): number => dot(scores, weights);

/** Each score is first cut into categories, which are then summed with the weights. */
export const hybrid = (scores: Vector, weights: Vector, cuts: readonly number[]): number =>
  dot(
    scores.map((score) => categoryOf(score, cuts)),
    weights,
  );

/** A table over the categories of two scores; rows by the first. */
export const profile = (first: number, second: number, cuts: readonly number[], table: readonly Vector[]): number =>
  at(table[categoryOf(first, cuts) - 1] ?? [], categoryOf(second, cuts) - 1);
