/** A cohort made ready for one policy, so that it can be rated at any weights without reading its rows again. */
import type { ComponentTypes } from '../scoring/component-type.ts';
import type { Policy } from '../scoring/policy.ts';
import type { Cohort } from './cohort.ts';
import { whyNotLinear } from './linear/linear-case.ts';
import { type PartColumn, partColumn } from './linear/part-column.ts';
import { RowReader, type RowReading } from './linear/row-reader.ts';
import { stratumKey, stratumOf } from './linear/stratum.ts';
import { type StratumColumns, withColumns } from './linear/stratum-columns.ts';
import type { RatingCode } from './rating-code.ts';

interface Prepared {
  readonly policy: Policy;
  readonly cohort: Cohort;
}

/** The composite is linear in the weights: ratings and tipping points are exact and cheap. */
export interface ExactCohort extends Prepared {
  readonly method: 'exact';
  /** By place of the root's parts. */
  readonly parts: readonly PartColumn[];
  readonly strata: readonly StratumColumns[];
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

const columnOf = (readings: readonly (RowReading | RatingCode)[], place: number): PartColumn =>
  partColumn(
    readings.map((reading) => {
      const state = typeof reading === 'number' ? undefined : reading.parts[place];
      return typeof state === 'string' ? undefined : state;
    }),
  );

function strataOf(
  policy: Policy,
  readings: readonly (RowReading | RatingCode)[],
  parts: readonly PartColumn[],
): StratumColumns[] {
  const found = new Map<string, { reading: RowReading; rows: number[] }>();
  for (const [row, reading] of readings.entries()) {
    if (typeof reading === 'number') continue;
    const key = stratumKey(reading);
    const stratum = found.get(key);
    if (stratum) stratum.rows.push(row);
    else found.set(key, { reading, rows: [row] });
  }
  return [...found.values()].map(({ reading, rows }) => withColumns(stratumOf(policy, reading, rows), parts));
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
  const parts = policy.components.map((_, place) => columnOf(readings, place));
  return {
    method: 'exact',
    policy,
    cohort,
    parts,
    strata: strataOf(policy, readings, parts),
    unrated: readings.flatMap((code, row) => (typeof code === 'number' ? [{ row, code }] : [])),
  };
}
