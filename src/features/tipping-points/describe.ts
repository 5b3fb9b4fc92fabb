/** Tipping points of a stored rating, from its stored inputs and the policy version that it was made under. */
import type { z } from 'zod';
import { type RatingAlongWeight, currentCode, ratingAlongWeights } from '../../modelling/one-rating.ts';
import { type RatingCode, isLevel } from '../../modelling/rating-code.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { exactNumber } from '../../scoring/exact-number.ts';
import { rankOf } from '../../scoring/levels.ts';
import type { Evidence, NamedLevel } from '../../scoring/outcome.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { tippingPoints } from './contract.ts';
import { type Telling, sentencesAlong } from './sentences.ts';

type TippingPoints = z.infer<typeof tippingPoints>;
type Weight = TippingPoints['weights'][number];

export interface StoredRating {
  readonly ratingId: string;
  /** Null where there is none. */
  readonly rating: NamedLevel | null;
  readonly inputs: Evidence;
}

function levelAt({ levels }: Policy, code: RatingCode): NamedLevel | null {
  const level = isLevel(code) ? levels.list[code] : undefined;
  return level ? { key: level.key, label: level.label } : null;
}

function described(along: RatingAlongWeight, policy: Policy, whose: Telling['whose']): Weight {
  const { key, title, current, ranges, flips, nearest } = along;
  const others = policy.components.filter((component) => component.key !== key).map((component) => component.title);
  const labelOf = (code: RatingCode) => levelAt(policy, code)?.label;
  return {
    key,
    title,
    sentences: sentencesAlong(along, { whose, labelOf, others }),
    why: null,
    current: exactNumber(current),
    nearest: nearest ? exactNumber(nearest) : null,
    ranges: ranges.map(({ from, to, value, ...ends }) => ({
      from: exactNumber(from),
      to: exactNumber(to),
      ...ends,
      rating: levelAt(policy, value),
    })),
    flips: flips.map(({ t, before, at, after }) => ({
      share: exactNumber(t),
      before: levelAt(policy, before),
      at: levelAt(policy, at),
      after: levelAt(policy, after),
    })),
  };
}

/** What the weights alone give at the policy's own must be the rating on record; otherwise more decided it. */
function isWholeStory(weights: readonly RatingAlongWeight[], rank: RatingCode): boolean {
  return weights.every((along) => currentCode(along) === rank);
}

/** `isOwn` when the reader is the teacher who is rated. */
export function tippingPointsOf(
  { ratingId, rating, inputs }: StoredRating,
  policy: Policy,
  types: ComponentTypes,
  isOwn: boolean,
): TippingPoints {
  const none = (why: string): TippingPoints => ({ ratingId, rating, why, weights: [] });
  if (!rating) return none('There is no rating here that could change.');
  const along = ratingAlongWeights(policy, inputs, types);
  if (!along.ok) return none(`The weights at which this rating changes cannot be solved for. ${along.why}`);
  const moved = along.weights.filter((weight) => 'ranges' in weight);
  if (!isWholeStory(moved, rankOf(policy.levels, rating.key)))
    return none('This rating rests on more than the values of its components, so the weights alone do not explain it.');
  const whose = isOwn ? 'Your rating' : 'The rating';
  return {
    ratingId,
    rating,
    why: null,
    weights: along.weights.map((weight) =>
      'ranges' in weight
        ? described(weight, policy, whose)
        : { ...weight, sentences: [], current: null, nearest: null, ranges: [], flips: [] },
    ),
  };
}
