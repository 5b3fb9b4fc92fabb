/** The crossing kernel in plain typed arrays: the same numbers, bit for bit, as crossing.wat. */
import { type CrossingInput, type CrossingKernel, type CrossingOutput, side, sideCount } from './crossing.ts';

/** Adds each part's share; every sum is rounded as the vectors round it, in the order of the parts. */
export function weighed(units: readonly Float64Array[], coefficients: Float64Array, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  for (const [part, column] of units.entries()) {
    const coefficient = coefficients[part] ?? Number.NaN;
    for (let row = 0; row < rows; row += 1)
      sums[row] = (sums[row] ?? Number.NaN) + (column[row] ?? Number.NaN) * coefficient;
  }
  return sums;
}

/** Goes through the rows for one rung after another. */
class Crossings {
  private readonly input: CrossingInput;
  private readonly starts: Float64Array;
  private readonly slopes: Float64Array;
  private readonly places: Float64Array;
  private readonly cells: Uint32Array;
  private readonly sides: Uint32Array;
  private count = 0;

  constructor(input: CrossingInput) {
    const { rows, units, limitStart } = input;
    this.input = input;
    this.starts = weighed(units, input.start, rows);
    this.slopes = weighed(units, input.slope, rows);
    this.places = new Float64Array(limitStart.length * rows);
    this.cells = new Uint32Array(limitStart.length * rows);
    this.sides = new Uint32Array(limitStart.length * sideCount);
  }

  cross(rung: number): void {
    const { starts, slopes, places, cells } = this;
    const { rows, limitStart, limitSlope, error, leastSlope, steps } = this.input;
    const [limit, rise] = [limitStart[rung] ?? Number.NaN, limitSlope[rung] ?? Number.NaN];
    const sides = this.sides.subarray(rung * sideCount, (rung + 1) * sideCount);
    const add = (place: number): void => {
      sides[place] = (sides[place] ?? 0) + 1;
    };
    let { count } = this;
    for (let row = 0; row < rows; row += 1) {
      const start = (starts[row] ?? Number.NaN) - limit;
      const slope = (slopes[row] ?? Number.NaN) - rise;
      const end = start + slope;
      const isCrossed = (start < 0 && end > 0) || (start > 0 && end < 0);
      const isClear =
        Math.abs(start) >= error && Math.abs(end) >= error && (!isCrossed || Math.abs(slope) >= leastSlope);
      if (isCrossed || !isClear) {
        places[count] = isClear ? -(start * steps) / Math.abs(slope) : Number.NaN;
        cells[count] = rung * rows + row;
        count += 1;
      }
      if (!isClear) continue;
      if (start > 0) add(side.aboveAtStart);
      else if (start === 0) add(side.onAtStart);
      if (end > 0) add(side.aboveAtEnd);
      else if (end === 0) add(side.onAtEnd);
      if (start === 0 && end > 0) add(side.rising);
      else if (start === 0 && end === 0) add(side.level);
    }
    this.count = count;
  }

  done(): CrossingOutput {
    const { count, sides } = this;
    return { places: this.places.slice(0, count), cells: this.cells.slice(0, count), sides };
  }
}

export const plainKernel: CrossingKernel = (input) => {
  const crossings = new Crossings(input);
  for (let rung = 0; rung < input.limitStart.length; rung += 1) crossings.cross(rung);
  return crossings.done();
};
