/**
 * What a published sweep gives away, worked out by somebody who knows the truth: for each row, the smallest group that
 * the sweep lets a reader see and that the row belongs to. Nothing may be smaller than the threshold.
 */
import { BandedGrid, type BandStarts, placeInOrder } from './bands.ts';
import type { PublishedSweep, Sweep } from './publish-sweep.ts';

export interface SweepAudit {
  /** The smallest band at a shown point. */
  readonly smallestCell: number;
  /** The smallest group that moves from one band to another between neighbouring shown points. */
  readonly smallestStep: number;
  /** The smallest group that goes up, or down, across the border of two bands between any two shown points. */
  readonly smallestCrossing: number;
  /** By row, the smallest of these groups that it belongs to. */
  readonly crowds: Int32Array;
  /** The smallest group of rows in the same band at every shown point. Readers do not see it; it is told for judgement. */
  readonly smallestHistory: number;
  /** Whether no group that a reader can see is smaller than the threshold. */
  readonly isSafe: boolean;
}

/** Groups of rows, and for each row the smallest that it was in. */
class Crowds {
  smallest = Number.POSITIVE_INFINITY;
  private readonly byRow: Int32Array;

  constructor(byRow: Int32Array) {
    this.byRow = byRow;
  }

  add(rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.smallest = Math.min(this.smallest, rows.length);
    for (const row of rows) this.byRow[row] = Math.min(this.byRow[row] ?? rows.length, rows.length);
  }
}

/** Rows by a key of theirs. */
function grouped(rows: number, keyOf: (row: number) => string | undefined): number[][] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

const startsOf = ({ bands }: PublishedSweep): BandStarts =>
  bands.map(({ holdsNotRated, levels }) => (holdsNotRated ? 0 : (levels[0] ?? 0) + 1));

/** Those who cross the border below `band` between two points, upwards and downwards apart. */
const crossers = (grid: BandedGrid, rows: number, from: number, to: number, band: number): number[][] =>
  grouped(rows, (row) => {
    const [before, after] = [grid.band(from, row) >= band, grid.band(to, row) >= band];
    return before === after ? undefined : String(after);
  });

/** The sweep must be the one that was published from these codes. */
export function auditSweep(published: PublishedSweep, { codes, levels }: Sweep): SweepAudit {
  const { threshold, rows, bands } = published;
  const grid = new BandedGrid(
    codes.map((row) => row.map(placeInOrder)),
    startsOf(published),
    levels + 1,
  );
  const shown = published.points.flatMap(({ counts }, point) => (counts ? [point] : []));
  const crowds = new Int32Array(rows).fill(rows);
  const [cells, steps, crossings] = [new Crowds(crowds), new Crowds(crowds), new Crowds(crowds)];
  for (const [index, point] of shown.entries()) {
    for (const group of grouped(rows, (row) => String(grid.band(point, row)))) cells.add(group);
    const next = shown[index + 1];
    if (next === undefined) continue;
    const moved = grouped(rows, (row) => {
      const [before, after] = [grid.band(point, row), grid.band(next, row)];
      return before === after ? undefined : `${before} ${after}`;
    });
    for (const group of moved) steps.add(group);
    for (const later of shown.slice(index + 1))
      for (const band of bands.keys())
        for (const group of crossers(grid, rows, point, later, band)) crossings.add(group);
  }
  const histories = grouped(rows, (row) => shown.map((point) => grid.band(point, row)).join(' '));
  const smallest = Math.min(cells.smallest, steps.smallest, crossings.smallest);
  return {
    smallestCell: cells.smallest,
    smallestStep: steps.smallest,
    smallestCrossing: crossings.smallest,
    crowds,
    smallestHistory: Math.min(...histories.map((group) => group.length)),
    isSafe: smallest >= threshold,
  };
}
