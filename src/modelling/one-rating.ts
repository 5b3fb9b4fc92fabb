/** One rating along each weight of its policy: what it would be at other weights, and how far the nearest flip is. */
import type { ComponentTypes } from '../scoring/component-type.ts';
import { EvidenceError } from '../scoring/errors.ts';
import type { Evidence } from '../scoring/outcome.ts';
import type { Component, Policy } from '../scoring/policy.ts';
import { type Rational, compare } from '../scoring/rational.ts';
import type { Cohort } from './cohort.ts';
import { originCells } from './freezing/origin-cells.ts';
import { robustness } from './no-change.ts';
import { type ExactCohort, prepareCohort } from './prepared-cohort.ts';
import type { RatingCode } from './rating-code.ts';
import { ratingPaths } from './rating-paths.ts';
import { type Range, rangesOf } from './rating-ranges.ts';
import { cohortFormat, parseCohort } from './read-cohort.ts';
import { type TippingPoint, tippingPointsOf } from './tipping-points.ts';
import { UnmovableError, ownShare, weightPath } from './weight-path.ts';

/** What one weight does to the rating while the others keep their proportions. */
export interface RatingAlongWeight {
  readonly key: string;
  readonly title: string;
  /** The share of the composite that the weight has in the policy, 0 to 1. */
  readonly current: Rational;
  /** The rating at every share from 0 to 1. */
  readonly ranges: readonly Range<RatingCode>[];
  readonly flips: readonly TippingPoint[];
  /** How far the current share is from the nearest flip; undefined when there is none. */
  readonly nearest: Rational | undefined;
}

/** A weight that cannot be moved, and why. */
export interface FixedWeight {
  readonly key: string;
  readonly title: string;
  readonly why: string;
}

export type OneRating =
  | { readonly ok: true; readonly weights: readonly (RatingAlongWeight | FixedWeight)[] }
  | { readonly ok: false; readonly why: string };

function cohortOfOne(policy: Policy, evidence: Evidence, types: ComponentTypes): Cohort | undefined {
  const cells = originCells(policy, evidence, types);
  const parsed = parseCohort({
    format: cohortFormat,
    'school-year': evidence.schoolYear,
    columns: Object.fromEntries(cells.map(({ key, holds }) => [key, { holds }])),
    rows: [{ id: 'one', values: Object.fromEntries(cells.map(({ key, text }) => [key, text])) }],
  });
  return parsed.ok ? parsed.cohort : undefined;
}

function alongWeight(prepared: ExactCohort, { key, title }: Component): RatingAlongWeight | FixedWeight {
  const { policy, cohort } = prepared;
  const { schoolYear } = cohort;
  try {
    const path = weightPath(policy, key, { schoolYear });
    const current = ownShare(policy, path, schoolYear);
    const [steps] = ratingPaths(prepared, path);
    if (!current || !steps) return { key, title, why: `The weight of "${title}" is undetermined.` };
    const flips = tippingPointsOf(steps);
    return { key, title, current, ranges: rangesOf(steps), flips, nearest: robustness(flips, current) };
  } catch (error) {
    if (error instanceof UnmovableError) return { key, title, why: error.message };
    throw error;
  }
}

/**
 * Reads one evaluation's evidence along each weight of its policy. Exact; `why` where the composite is not linear in
 * the weights, or the evidence holds more than one value for each component can say. Throws UndeterminedCutPointError,
 * UndeterminedWeightError and UnchosenError as score() does.
 */
export function ratingAlongWeights(policy: Policy, evidence: Evidence, types: ComponentTypes): OneRating {
  try {
    const cohort = cohortOfOne(policy, evidence, types);
    if (!cohort) return { ok: false, why: 'The evidence cannot be read as one value for each component.' };
    const prepared = prepareCohort(policy, cohort, types);
    if (prepared.method === 'grid') return { ok: false, why: prepared.why };
    return { ok: true, weights: policy.components.map((component) => alongWeight(prepared, component)) };
  } catch (error) {
    if (error instanceof EvidenceError) return { ok: false, why: error.message };
    throw error;
  }
}

/** The rating at the share that the policy gives the weight. */
export function currentCode({ ranges, current }: RatingAlongWeight): RatingCode | undefined {
  return ranges.find(({ from, includesFrom, to, includesTo }) => {
    const [low, high] = [compare(from, current), compare(current, to)];
    return (low < 0 || (low === 0 && includesFrom)) && (high < 0 || (high === 0 && includesTo));
  })?.value;
}
