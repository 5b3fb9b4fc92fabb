/**
 * A table of counts as it may be published: small numbers hidden, and as many others with them as it takes so that
 * nobody can work a hidden one out from the totals.
 */
import { type Arc, type Possible, possibleValues } from './circulation.ts';
import { checkThreshold } from './threshold.ts';

/** A count, or that it is hidden: then the reader learns no more than that it lies in `possible`. */
export type PublishedCell = { readonly count: number } | { readonly hidden: true; readonly possible: Possible };

export interface PublishedTable {
  readonly threshold: number;
  readonly cells: readonly (readonly PublishedCell[])[];
  readonly rowTotals: readonly PublishedCell[];
  readonly columnTotals: readonly PublishedCell[];
  readonly total: PublishedCell;
}

const outside = 'all';
const rowName = (row: number): string => `row ${row}`;
const columnName = (column: number): string => `column ${column}`;
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const arc = (from: string, to: string, value: number): Arc => ({ from, to, value, isHidden: false });

/** The table as arcs in a fixed order: cells line by line, then the totals of rows and of columns, then all. */
class Table {
  arcs: Arc[];
  private readonly rows: number;
  private readonly columns: number;

  constructor(cells: readonly (readonly number[])[]) {
    this.rows = cells.length;
    this.columns = cells[0]?.length ?? 0;
    const columnSums = Array.from({ length: this.columns }, (_, column) => sumOf(cells.map((row) => row[column] ?? 0)));
    this.arcs = [
      ...cells.flatMap((row, index) => row.map((value, column) => arc(rowName(index), columnName(column), value))),
      ...cells.map((row, index) => arc('rows', rowName(index), sumOf(row))),
      ...columnSums.map((value, column) => arc(columnName(column), outside, value)),
      arc(outside, 'rows', sumOf(columnSums)),
    ];
  }

  hide(place: number): void {
    this.arcs = this.arcs.map((each, index) => (index === place ? { ...each, isHidden: true } : each));
  }

  hideRow(row: number): void {
    for (let column = 0; column < this.columns; column += 1) this.hide(row * this.columns + column);
  }

  published(threshold: number): PublishedTable {
    const all = this.arcs.map(
      (arc): PublishedCell =>
        arc.isHidden ? { hidden: true, possible: possibleValues(this.arcs, arc) } : { count: arc.value },
    );
    const inside = this.rows * this.columns;
    const [total] = all.slice(-1);
    if (!total) throw new RangeError('a table has a total');
    return {
      threshold,
      cells: Array.from({ length: this.rows }, (_, row) => all.slice(row * this.columns, (row + 1) * this.columns)),
      rowTotals: all.slice(inside, inside + this.rows),
      columnTotals: all.slice(inside + this.rows, inside + this.rows + this.columns),
      total,
    };
  }
}

/** Whether a reader can work a hidden number out too closely: to fewer than `threshold` steps. */
const isNarrow = ({ least, greatest }: Possible, threshold: number): boolean => greatest - least < threshold;

/** Numbers that sum to one total: those out of a node, or into it. One number alone is no line. */
function linesOf(arcs: readonly Arc[]): Arc[][] {
  const nodes = [...new Set(arcs.map(({ from }) => from))];
  const lines = nodes.flatMap((node) => [
    arcs.filter(({ from }) => from === node),
    arcs.filter(({ to }) => to === node),
  ]);
  return lines.filter((line) => line.length > 1);
}

/**
 * A line in which the reader can see that everybody is in one cell tells about each of them. The place of a zero that
 * is to be hidden for it.
 */
function zeroToHide(arcs: readonly Arc[]): number | undefined {
  for (const line of linesOf(arcs)) {
    const held = line.filter((each) => possibleValues(arcs, each).greatest > 0);
    const zero = line.find(({ value, isHidden }) => value === 0 && !isHidden);
    if (held.length === 1 && held[0]?.value !== 0 && zero) return arcs.indexOf(zero);
  }
  return undefined;
}

const isTotal = ({ from, to }: Arc): boolean => from === 'rows' || from === outside || to === outside;

/** Cells before totals, numbers before zeros, and smaller numbers first. */
function byLoss(a: Arc, b: Arc): number {
  if (isTotal(a) !== isTotal(b)) return isTotal(a) ? 1 : -1;
  if ((a.value === 0) !== (b.value === 0)) return a.value === 0 ? 1 : -1;
  return a.value - b.value;
}

/** The next number to hide for the sake of a hidden one: a cell that shares a sum with it, where one is left. */
function companion(arcs: readonly Arc[], hidden: Arc): number | undefined {
  const touches = ({ from, to }: Arc): boolean => [from, to].some((node) => node === hidden.from || node === hidden.to);
  const open = arcs.filter(({ isHidden }) => !isHidden).toSorted(byLoss);
  const next = open.find((each) => touches(each) && !isTotal(each)) ?? open[0];
  return next && arcs.indexOf(next);
}

/** The place of the next number to hide; undefined when the table can be published. */
function nextToHide(arcs: readonly Arc[], threshold: number): number | undefined {
  const weak = arcs.find((each) => each.isHidden && isNarrow(possibleValues(arcs, each), threshold));
  return (weak && companion(arcs, weak)) ?? zeroToHide(arcs);
}

/**
 * Lines of counts of people by two things, for instance the rating before and after. Numbers from 1 to below the
 * threshold are hidden, lines whose people are all in one cell do not say so, and from the sums a hidden number can be
 * worked out to no fewer than `threshold` steps. Totals are hidden by the same rules. `hiddenRows` are the places of rows
 * that are hidden for another reason, and protected like the small ones. Throws RangeError for a threshold below 5.
 */
export function suppressTable(
  cells: readonly (readonly number[])[],
  threshold: number,
  hiddenRows: readonly number[] = [],
): PublishedTable {
  checkThreshold(threshold);
  const table = new Table(cells);
  for (const row of hiddenRows) table.hideRow(row);
  for (const [place, { value }] of table.arcs.entries()) if (value > 0 && value < threshold) table.hide(place);
  for (let place = nextToHide(table.arcs, threshold); place !== undefined; place = nextToHide(table.arcs, threshold))
    table.hide(place);
  return table.published(threshold);
}
