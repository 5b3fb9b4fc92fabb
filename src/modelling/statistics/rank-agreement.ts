/** How far two orders of the same teachers agree. Equal values must be equal: pass values at their stored precision. */
import { correlation } from './covariance.ts';

/** Ranks from 1; equal values share the middle of theirs. */
export function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranks: number[] = Array.from({ length: values.length }, () => 0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to] ?? 0] === values[order[from] ?? 0]) to += 1;
    for (const i of order.slice(from, to)) ranks[i] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Spearman's rank correlation with middle ranks; undefined where a column does not vary. */
export const spearman = (x: readonly number[], y: readonly number[]): number | undefined =>
  correlation(midRanks(x), midRanks(y));

/** Pairs that are tied in a sorted sequence, by equality of neighbours. */
function tiedPairs(count: number, isSame: (i: number) => boolean): number {
  let pairs = 0;
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && isSame(to)) to += 1;
    pairs += ((to - from) * (to - from - 1)) / 2;
    from = to;
  }
  return pairs;
}

/** Pairs out of order, counted while sorting by merging. */
function inversions(values: number[]): number {
  if (values.length < 2) return 0;
  const middle = values.length >> 1;
  const left = values.slice(0, middle);
  const right = values.slice(middle);
  let count = inversions(left) + inversions(right);
  let i = 0;
  let j = 0;
  for (let k = 0; k < values.length; k += 1) {
    const takesRight = i >= left.length || (j < right.length && (right[j] ?? 0) < (left[i] ?? 0));
    if (takesRight) count += left.length - i;
    values[k] = (takesRight ? right[j++] : left[i++]) ?? 0;
  }
  return count;
}

/** Kendall's tau-b (Knight 1966, in n log n); undefined where a column does not vary. */
export function kendallTauB(x: readonly number[], y: readonly number[]): number | undefined {
  const n = x.length;
  const order = x.map((_, i) => i).toSorted((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0));
  const xs = order.map((i) => x[i] ?? 0);
  const ys = order.map((i) => y[i] ?? 0);
  const inX = tiedPairs(n, (i) => xs[i] === xs[i - 1]);
  const inBoth = tiedPairs(n, (i) => xs[i] === xs[i - 1] && ys[i] === ys[i - 1]);
  const swaps = inversions(ys);
  const inY = tiedPairs(n, (i) => ys[i] === ys[i - 1]);
  const all = (n * (n - 1)) / 2;
  const scale = Math.sqrt((all - inX) * (all - inY));
  return scale > 0 ? (all - inX - inY + inBoth - 2 * swaps) / scale : undefined;
}

/** Share of the lowest `size` by x that are among the lowest `size` by y too; equal values in the order given. */
export function lowestOverlap(x: readonly number[], y: readonly number[], size: number): number {
  const lowest = (values: readonly number[]) =>
    new Set(
      values
        .map((_, i) => i)
        .toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
        .slice(0, size),
    );
  const second = lowest(y);
  return [...lowest(x)].filter((i) => second.has(i)).length / size;
}
