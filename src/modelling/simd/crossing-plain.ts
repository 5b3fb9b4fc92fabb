/** The crossing kernel in plain typed arrays: the same numbers, bit for bit, as crossing.wat. */
import type { CrossingInput, CrossingKernel } from './crossing-kernel.ts';

/** Adds each part's share; every sum is rounded as the vectors round it, in the order of the parts. */
function weighted(units: readonly Float64Array[], coefficients: Float64Array, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  for (const [part, column] of units.entries()) {
    const coefficient = coefficients[part] ?? Number.NaN;
    for (let row = 0; row < rows; row += 1)
      sums[row] = (sums[row] ?? Number.NaN) + (column[row] ?? Number.NaN) * coefficient;
  }
  return sums;
}

export const plainKernel: CrossingKernel = (input: CrossingInput) => {
  const { rows, units, limitStart, limitSlope, error, leastSlope, steps } = input;
  const starts = weighted(units, input.start, rows);
  const slopes = weighted(units, input.slope, rows);
  const rungs = limitStart.length;
  const places = new Float64Array(rungs * rows);
  const [above, level] = [new Int32Array(rungs), new Int32Array(rungs)];
  for (let rung = 0; rung < rungs; rung += 1) {
    const [atStart, rise] = [limitStart[rung] ?? Number.NaN, limitSlope[rung] ?? Number.NaN];
    let [countAbove, countLevel] = [0, 0];
    for (let row = 0; row < rows; row += 1) {
      const start = (starts[row] ?? Number.NaN) - atStart;
      const slope = (slopes[row] ?? Number.NaN) - rise;
      const end = start + slope;
      const isCrossed = (start < 0 && end > 0) || (start > 0 && end < 0);
      const isClear =
        Math.abs(start) >= error && Math.abs(end) >= error && (!isCrossed || Math.abs(slope) >= leastSlope);
      if (isCrossed && isClear) places[rung * rows + row] = -(start * steps) / Math.abs(slope);
      else if (!isClear) places[rung * rows + row] = Number.NaN;
      if (!isClear) continue;
      if (start > 0 || (start === 0 && slope > 0)) countAbove += 1;
      else if (start === 0 && slope === 0) countLevel += 1;
    }
    above[rung] = countAbove;
    level[rung] = countLevel;
  }
  return { places, above, level };
};
