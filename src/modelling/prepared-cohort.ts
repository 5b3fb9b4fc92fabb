/** A cohort made ready for one policy, so that it can be rated at any weights without reading its rows again. */
import type { ComponentTypes } from '../scoring/component-type.ts';
import type { Policy } from '../scoring/policy.ts';
import type { Rational } from '../scoring/rational.ts';
import type { Cohort } from './cohort.ts';
import { whyNotLinear } from './linear/linear-case.ts';
import { RowReader, type RowReading } from './linear/row-reader.ts';
import { type Stratum, stratumKey, stratumOf } from './linear/stratum.ts';
import { nearDouble } from './near-double.ts';
import type { RatingCode } from './rating-code.ts';

/** What the parts of the composite amount to, by row; undefined and NaN where a row has no number for it. */
export interface PartColumn {
  readonly exact: readonly (Rational | undefined)[];
  readonly near: Float64Array;
}

interface Prepared {
  readonly policy: Policy;
  readonly cohort: Cohort;
}

/** The composite is linear in the weights: ratings and tipping points are exact and cheap. */
export interface ExactCohort extends Prepared {
  readonly method: 'exact';
  /** By place of the root's parts. */
  readonly parts: readonly PartColumn[];
  readonly strata: readonly Stratum[];
  /** Rows that have no rating whatever the weights. */
  readonly unrated: readonly { readonly row: number; readonly code: RatingCode }[];
}

/** Every row is scored by score() itself at each point of a grid. */
export interface GridCohort extends Prepared {
  readonly method: 'grid';
  readonly types: ComponentTypes;
  /** In a sentence. */
  readonly why: string;
}

export type PreparedCohort = ExactCohort | GridCohort;

/** What stands beside the rating is not counted. */
const ratingOnly = (policy: Policy): Policy => ({ ...policy, statuses: [], notices: [], results: [], overrides: [] });

function partColumn(readings: readonly (RowReading | RatingCode)[], place: number): PartColumn {
  const exact = readings.map((reading) => {
    const state = typeof reading === 'number' ? undefined : reading.parts[place];
    return typeof state === 'string' ? undefined : state;
  });
  return { exact, near: Float64Array.from(exact, (value) => (value ? nearDouble(value) : Number.NaN)) };
}

function strataOf(policy: Policy, readings: readonly (RowReading | RatingCode)[]): Stratum[] {
  const found = new Map<string, { reading: RowReading; rows: number[] }>();
  for (const [row, reading] of readings.entries()) {
    if (typeof reading === 'number') continue;
    const key = stratumKey(reading);
    const stratum = found.get(key);
    if (stratum) stratum.rows.push(row);
    else found.set(key, { reading, rows: [row] });
  }
  return [...found.values()].map(({ reading, rows }) => stratumOf(policy, reading, rows));
}

/**
 * The policy must come from parsePolicy with the same component types; its weights may be undetermined. Throws
 * UndeterminedCutPointError and UnchosenError as score() does.
 */
export function prepareCohort(whole: Policy, cohort: Cohort, types: ComponentTypes): PreparedCohort {
  const policy = ratingOnly(whole);
  const why = whyNotLinear(policy);
  if (why !== undefined) return { method: 'grid', policy, cohort, types, why };
  const reader = new RowReader(policy, cohort, types);
  const readings = Array.from({ length: cohort.size }, (_, row) => reader.read(row));
  if (readings.some((reading) => typeof reading !== 'number' && reading.parts.includes('wordy')))
    return { method: 'grid', policy, cohort, types, why: 'A part of some rows is a level that counts as no number.' };
  return {
    method: 'exact',
    policy,
    cohort,
    parts: policy.components.map((_, place) => partColumn(readings, place)),
    strata: strataOf(policy, readings),
    unrated: readings.flatMap((code, row) => (typeof code === 'number' ? [{ row, code }] : [])),
  };
}
