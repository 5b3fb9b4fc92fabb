/** The order of many numbers between 0 and 1: by their first 32 binary places in three passes, then by what is left. */

const passes = [
  { shift: 0, mask: 2047 },
  { shift: 11, mask: 2047 },
  { shift: 22, mask: 1023 },
] as const;

function startsOf(keys: Uint32Array, shift: number, mask: number): Uint32Array {
  const starts = new Uint32Array(mask + 2);
  for (let index = 0; index < keys.length; index += 1) {
    const place = (((keys[index] ?? 0) >>> shift) & mask) + 1;
    starts[place] = (starts[place] ?? 0) + 1;
  }
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  return starts;
}

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

/** Places in the list, so that the numbers rise; all must be from 0 to 1. */
export function radixOrder(numbers: Float64Array): Uint32Array {
  const count = numbers.length;
  let [keys, order] = [new Uint32Array(count), new Uint32Array(count)];
  let [otherKeys, otherOrder] = [new Uint32Array(count), new Uint32Array(count)];
  for (let index = 0; index < count; index += 1) {
    keys[index] = Math.min((numbers[index] ?? Number.NaN) * 2 ** 32, 2 ** 32 - 1);
    order[index] = index;
  }
  for (const { shift, mask } of passes) {
    const starts = startsOf(keys, shift, mask);
    for (let index = 0; index < count; index += 1) {
      const key = keys[index] ?? 0;
      const place = (key >>> shift) & mask;
      const to = starts[place] ?? 0;
      starts[place] = to + 1;
      otherKeys[to] = key;
      otherOrder[to] = order[index] ?? 0;
    }
    [keys, order, otherKeys, otherOrder] = [otherKeys, otherOrder, keys, order];
  }
  settleRuns(numbers, keys, order);
  return order;
}
