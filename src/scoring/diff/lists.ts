/** Pairs the items of two lists: by their keys where they have such, otherwise around what stayed the same. */
import { canonicalText } from '../canonical.ts';
import { isMapping } from '../reading/reader.ts';

/** Indices into the earlier and the later list; one is absent for what was added or removed. */
export interface ItemPair {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface Pairing {
  readonly pairs: ItemPair[];
  /** Whether items that both lists have follow each other in another order. */
  readonly isReordered: boolean;
}

/** The items' keys, when every item has one and no two share it. */
function keysOf(items: readonly unknown[]): string[] | undefined {
  const keys = items.map((item) => (isMapping(item) && typeof item.key === 'string' ? item.key : undefined));
  const known = keys.filter((key) => key !== undefined);
  return known.length === items.length && new Set(known).size === known.length ? known : undefined;
}

const indexIn = (keys: readonly string[], key: string): number | undefined =>
  keys.includes(key) ? keys.indexOf(key) : undefined;

function byKey(before: readonly string[], after: readonly string[]): Pairing {
  const kept = before.filter((key) => after.includes(key));
  const keptLater = after.filter((key) => before.includes(key));
  const all = [...after, ...before.filter((key) => !after.includes(key))];
  return {
    pairs: all.map((key) => ({ from: indexIn(before, key), to: indexIn(after, key) })),
    isReordered: kept.join('\n') !== keptLater.join('\n'),
  };
}

/** Lengths of the longest common subsequences of what follows each pair of places. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      const below = lengths[i + 1] ?? [];
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/** Beyond this many comparisons, items are paired by their places. */
const mostComparisons = 1_000_000;

function byPlace(before: readonly unknown[], after: readonly unknown[]): ItemPair[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    from: index < before.length ? index : undefined,
    to: index < after.length ? index : undefined,
  }));
}

/** Between two items that stayed the same, what was there is paired with what is there now, in order. */
function aroundCommon(before: readonly string[], after: readonly string[]): ItemPair[] {
  const lengths = commonLengths(before, after);
  const pairs: ItemPair[] = [];
  let [i, j] = [0, 0];
  let gap: { from: number[]; to: number[] } = { from: [], to: [] };
  const close = () => {
    const { from, to } = gap;
    for (let index = 0; index < Math.max(from.length, to.length); index += 1)
      pairs.push({ from: from[index], to: to[index] });
    gap = { from: [], to: [] };
  };
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      close();
      pairs.push({ from: i, to: j });
      i += 1;
      j += 1;
    } else if (j >= after.length || (i < before.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      gap.from.push(i);
      i += 1;
    } else {
      gap.to.push(j);
      j += 1;
    }
  }
  close();
  return pairs;
}

export function pairItems(before: readonly unknown[], after: readonly unknown[]): Pairing {
  const keysBefore = keysOf(before);
  const keysAfter = keysOf(after);
  if (keysBefore && keysAfter) return byKey(keysBefore, keysAfter);
  if (before.length * after.length > mostComparisons) return { pairs: byPlace(before, after), isReordered: false };
  return { pairs: aroundCommon(before.map(canonicalText), after.map(canonicalText)), isReordered: false };
}
