/**
 * The order of many numbers between 0 and 1: by their first binary places in two or three passes of eleven, then by what
 * is left of them.
 */

const places = 11;
const buckets = 2 ** places;
/** From so many numbers on, a third pass costs less than the runs that two leave. */
const many = 2 ** 17;

/** Within a run of equal keys the numbers themselves decide. */
function settleRuns(numbers: Float64Array, keys: Uint32Array, order: Uint32Array): void {
  const numberOf = (place: number): number => numbers[place] ?? Number.NaN;
  for (let from = 0; from < keys.length; ) {
    let to = from + 1;
    let isInOrder = true;
    for (; to < keys.length && keys[to] === keys[from]; to += 1)
      isInOrder &&= numberOf(order[to - 1] ?? 0) <= numberOf(order[to] ?? 0);
    if (!isInOrder) order.subarray(from, to).sort((a, b) => numberOf(a) - numberOf(b));
    from = to;
  }
}

/** One pass: places in order of one group of eleven binary places, with those that are equal as they were. */
function pass(keys: Uint32Array, order: Uint32Array, shift: number, toKeys: Uint32Array, toOrder: Uint32Array): void {
  const starts = new Uint32Array(buckets + 1);
  for (let index = 0; index < keys.length; index += 1) {
    const bucket = (((keys[index] ?? 0) >>> shift) & (buckets - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < buckets; bucket += 1)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const bucket = (key >>> shift) & (buckets - 1);
    const to = starts[bucket] ?? 0;
    starts[bucket] = to + 1;
    toKeys[to] = key;
    toOrder[to] = order[index] ?? 0;
  }
}

/** Places in the list, so that the numbers rise; all must be from 0 to 1. */
export function radixOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  const passes = count < many ? 2 : 3;
  const highest = 2 ** Math.min(32, places * passes);
  let [keys, order] = [new Uint32Array(count), new Uint32Array(count)];
  let [otherKeys, otherOrder] = [new Uint32Array(count), new Uint32Array(count)];
  for (let index = 0; index < count; index += 1) {
    keys[index] = Math.min((numbers[index] ?? Number.NaN) * highest, highest - 1);
    order[index] = index;
  }
  for (let done = 0; done < passes; done += 1) {
    pass(keys, order, places * done, otherKeys, otherOrder);
    [keys, order, otherKeys, otherOrder] = [otherKeys, otherOrder, keys, order];
  }
  settleRuns(numbers, keys, order);
  return order;
}
