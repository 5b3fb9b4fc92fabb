/** Counts at the two ends of a path, where parts that carry no weight are not missed, and some have none left. */
import { type Rational, one, zero } from '../../scoring/rational.ts';
import { countsOf, placeOf } from '../distribution.ts';
import { appliedWeights, arePermitted } from '../linear/applied-weights.ts';
import type { OpenCrossings, OpenStratum } from '../linear/open-stratum.ts';
import type { StratumColumns } from '../linear/stratum-columns.ts';
import type { ExactCohort } from '../prepared-cohort.ts';
import { rateStratum } from '../rate-cohort.ts';
import { notRated } from '../rating-code.ts';
import { type WeightPath, weightsAt } from '../weight-path.ts';
import { countsWith } from './stratum-flips.ts';

/** Everybody without a rating. */
export function nobodyOf(rows: number, places: number): Int32Array {
  const counts = new Int32Array(places);
  counts[placeOf(notRated, places)] = rows;
  return counts;
}

export function addTo(total: Int32Array, counts: Int32Array): void {
  for (let place = 0; place < counts.length; place += 1) total[place] = (total[place] ?? 0) + (counts[place] ?? 0);
}

/** Counts by place (distribution.ts) that are added up stratum by stratum. */
export class EndCounts {
  readonly atStart: Int32Array;
  readonly atEnd: Int32Array;
  byRationals = 0;
  private readonly prepared: ExactCohort;
  private readonly path: WeightPath;

  /** `fixed` are the counts of rows that have no rating whatever the weights. */
  constructor(prepared: ExactCohort, path: WeightPath, fixed: Int32Array) {
    this.prepared = prepared;
    this.path = path;
    this.atStart = fixed.slice();
    this.atEnd = fixed.slice();
  }

  /** A stratum whose rows have ratings on the open path: what holds just inside the ends goes on to them. */
  addOpen(open: OpenStratum, { reachedAtStart, reachedAtEnd }: OpenCrossings): void {
    const { policy } = this.prepared;
    const counts = (t: Rational, reached: Int32Array): Int32Array => {
      const weights = appliedWeights(open.crossed.settled, t);
      const isRated = weights && arePermitted(policy, open.stratum, weights);
      return isRated
        ? countsWith(open, reached, this.atStart.length)
        : nobodyOf(open.stratum.rows.length, this.atStart.length);
    };
    addTo(this.atStart, counts(zero, reachedAtStart));
    addTo(this.atEnd, counts(one, reachedAtEnd));
  }

  /** A stratum without ratings on the open path: a part that is missed there may carry no weight at an end. */
  addClosed(stratum: StratumColumns): void {
    for (const [total, t] of [
      [this.atStart, zero],
      [this.atEnd, one],
    ] as const) {
      const codes = new Uint8Array(this.prepared.cohort.size).fill(notRated);
      this.byRationals += rateStratum(this.prepared, stratum, weightsAt(this.path, t), codes);
      addTo(
        total,
        countsOf(
          stratum.rows.map((row) => codes[row] ?? notRated),
          total.length,
        ),
      );
    }
  }
}
