import type { Curve } from '../../../api/model-types.ts';
import { fraction, near } from '../fraction.ts';
import { middle } from '../reading.ts';

/** One point of the curve as a column of the chart, from the middle to the point before to the middle to the next. */
export interface Column {
  from: number;
  to: number;
  /** Heights of the bands' lower edges and of the last one's upper edge; null where the counts are not shown. */
  edges: readonly number[] | null;
}

export function columnsOf({ points }: Curve): Column[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    const at = near(fraction(point.share));
    return {
      from: before ? middle(before, point) : at,
      to: after ? middle(point, after) : at,
      edges: point.counts === null ? null : edgesOf(point.counts),
    };
  });
}

function edgesOf(counts: readonly number[]): number[] {
  const edges = [0];
  for (const each of counts) edges.push((edges.at(-1) ?? 0) + each);
  return edges;
}

/** Neighbouring columns that are all shown, or all not. */
export interface Run {
  isShown: boolean;
  columns: Column[];
}

export function runsOf(columns: readonly Column[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const isShown = column.edges !== null;
    const last = runs.at(-1);
    if (last?.isShown === isShown) last.columns.push(column);
    else runs.push({ isShown, columns: [column] });
  }
  return runs;
}
