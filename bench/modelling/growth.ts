/** How the exact curve grows with the number of teachers, from thirty thousand to three million. */
import { withColumns } from '../../src/modelling/linear/stratum-columns.ts';
import { partColumn } from '../../src/modelling/linear/part-column.ts';
import type { ExactCohort } from '../../src/modelling/prepared-cohort.ts';
import { weightCurve } from '../../src/modelling/weight-curve.ts';
import { weightGrid } from '../../src/modelling/weight-grid.ts';
import { ratio } from '../../src/scoring/rational.ts';
import { hundredths } from './cohort.ts';
import { type BenchSetting, steps } from './setting.ts';

export const sizes = [30_000, 100_000, 300_000, 1_000_000, 3_000_000];
const rounds = 3;

/** The same cohort with more rows, made ready without going through text. */
function enlarged(prepared: ExactCohort, size: number): ExactCohort {
  const values = Array.from({ length: 401 }, (_, units) => ratio(BigInt(units), 100n));
  const parts = hundredths(size).map((column) => partColumn(Array.from(column, (units) => values[units])));
  const [stratum] = prepared.strata;
  if (!stratum) throw new Error('the cohort has one stratum');
  const rows = Array.from({ length: size }, (_, row) => row);
  const strata = [withColumns({ ...stratum, rows }, parts)];
  return { ...prepared, cohort: { ...prepared.cohort, size }, parts, strata };
}

/** Milliseconds of processor time, collecting garbage and compiling included: other work disturbs it less than the clock. */
function leastTime(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

export const growthTitle = `  growth, least processor time of ${rounds} rounds: exact curve, 101-point grid, curve over n log2 n`;

/** The last number is the same for all sizes where time grows as n log n. */
export function growthLine({ inForce, path }: BenchSetting, size: number): string {
  const prepared = enlarged(inForce, size);
  const curve = leastTime(() => weightCurve(prepared, path));
  const grid = leastTime(() => weightGrid(prepared, path, steps));
  const share = (curve * 1e6) / (size * Math.log2(size));
  const times = [curve, grid].map((time) => `${time.toFixed(1).padStart(8)} ms`);
  return `    ${String(size).padStart(9)} teachers ${times.join(' ')} ${share.toFixed(2).padStart(6)} ns`;
}
