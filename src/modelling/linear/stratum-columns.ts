/** A stratum with the numbers of its own rows beside each other, so that they can be gone through in one sweep. */
import type { Rational } from '../../scoring/rational.ts';
import type { PartColumn } from './part-column.ts';
import type { Stratum } from './stratum.ts';

export interface StratumColumns extends Stratum {
  /** By place in the list of present parts, the units (part-column.ts) of each row of the stratum. */
  readonly units: readonly Float64Array[];
}

export function withColumns(stratum: Stratum, parts: readonly PartColumn[]): StratumColumns {
  const { present, rows } = stratum;
  const units = present.map((place) => {
    const all = parts[place]?.units;
    return Float64Array.from(rows, (row) => all?.[row] ?? Number.NaN);
  });
  return { ...stratum, units };
}

/** The numbers of the parts that are present, for one row of the cohort that is in the stratum. */
export function valuesOf(parts: readonly PartColumn[], { present }: Stratum, row: number): Rational[] {
  return present.map((place) => {
    const value = parts[place]?.exact[row];
    if (!value) throw new RangeError(`row ${row} has no number for a part that is present`);
    return value;
  });
}
