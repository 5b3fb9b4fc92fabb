/**
 * Many numbers from 0 to 1 in order: by their first binary places in two or three passes of eleven, then by what is left
 * of them.
 */

const places = 11;
const buckets = 2 ** places;
/** From so many numbers on, a third pass costs less than the runs that two leave. */
const many = 2 ** 17;

export interface Ordered {
  /** The numbers as they rise. */
  readonly sorted: Float64Array;
  /** Where each stood before. */
  readonly order: Uint32Array;
}

/** The first binary places of a number, as many as the passes go through. */
const keyOf = (number: number, highest: number): number => Math.min(number * highest, highest - 1) >>> 0;

/** One pass: in order of one group of eleven binary places, with those that are equal as they were. */
function pass(from: Ordered, to: Ordered, highest: number, shift: number): void {
  const starts = new Uint32Array(buckets + 1);
  const { sorted, order } = from;
  for (let index = 0; index < sorted.length; index += 1) {
    const bucket = ((keyOf(sorted[index] ?? 0, highest) >>> shift) & (buckets - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < buckets; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  for (let index = 0; index < sorted.length; index += 1) {
    const number = sorted[index] ?? 0;
    const bucket = (keyOf(number, highest) >>> shift) & (buckets - 1);
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    to.sorted[place] = number;
    to.order[place] = order[index] ?? 0;
  }
}

/** Puts the numbers of one key in order; gives where they end. */
function settleRun({ sorted, order }: Ordered, within: number, highest: number, numbers: Float64Array): number {
  const key = keyOf(sorted[within] ?? 0, highest);
  let [from, to] = [within, within + 1];
  while (from > 0 && keyOf(sorted[from - 1] ?? 0, highest) === key) from -= 1;
  while (to < sorted.length && keyOf(sorted[to] ?? 0, highest) === key) to += 1;
  const run = order.subarray(from, to).toSorted((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
  order.set(run, from);
  for (const [index, place] of run.entries()) sorted[from + index] = numbers[place] ?? 0;
  return to;
}

/** All numbers must be from 0 to 1. */
export function radixOrder(numbers: Float64Array): Ordered {
  const count = numbers.length;
  const passes = count < many ? 2 : 3;
  const highest = 2 ** Math.min(32, places * passes);
  let found: Ordered = { sorted: numbers.slice(), order: new Uint32Array(count) };
  let other: Ordered = { sorted: new Float64Array(count), order: new Uint32Array(count) };
  for (let index = 0; index < count; index += 1) found.order[index] = index;
  for (let done = 0; done < passes; done += 1) {
    pass(found, other, highest, places * done);
    [found, other] = [other, found];
  }
  const { sorted } = found;
  for (let index = 1; index < count; )
    if ((sorted[index] ?? 0) < (sorted[index - 1] ?? 0)) index = settleRun(found, index, highest, numbers);
    else index += 1;
  return found;
}
