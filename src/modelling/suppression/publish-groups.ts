/**
 * Which groups of people may be told apart by a line that each of them reaches or does not. First by the table itself:
 * groups of whom a few, or all, are on one side are hidden, and enough other groups that totals give nothing away. Then by
 * the ledger: beside what was published before, no few may be told apart. The smallest group is hidden first, then the next.
 */
import type { Division, Ledger } from './ledger.ts';
import { type PublishedCell, suppressTable } from './suppress-table.ts';

export interface LineByGroup {
  /** By row, the place of its group, from 0. */
  readonly groups: readonly number[];
  /** By row, whether it reaches the line. */
  readonly reaches: readonly boolean[];
  readonly groupCount: number;
}

export interface ShownGroups {
  /** By place of the group. */
  readonly isShown: readonly boolean[];
  /** Whether the hidden groups, taken together, are shown by the line; otherwise only how many they are together. */
  readonly isRestShown: boolean;
}

/** The hidden are 0 and 1; the shown groups take the numbers that are left in a division. */
const mostShown = 127;

/** By group, how many do not reach the line and how many do. */
export function countsByGroup({ groups, reaches, groupCount }: LineByGroup): [below: number, reaching: number][] {
  const counts = Array.from({ length: groupCount }, (): [number, number] => [0, 0]);
  for (const [row, group] of groups.entries()) {
    const count = counts[group];
    if (count) count[reaches[row] === true ? 1 : 0] += 1;
  }
  return counts;
}

function divisionOf({ groups, reaches }: LineByGroup, shown: readonly number[], isRestShown: boolean): Division {
  const places = new Map(shown.map((group, index) => [group, 2 + 2 * index] as const));
  return Uint8Array.from(groups, (group, row) => {
    const side = reaches[row] === true ? 1 : 0;
    const place = places.get(group);
    return place === undefined ? (isRestShown ? side : 0) : place + side;
  });
}

const isOpen = (cell: PublishedCell | undefined): boolean => cell !== undefined && 'count' in cell;

/** Whether the table can show some groups while all others are hidden, whatever totals are known. */
function isSafe(counts: readonly (readonly number[])[], shown: readonly number[], threshold: number): boolean {
  const hidden = [...counts.keys()].filter((group) => !shown.includes(group));
  const { cells, rowTotals } = suppressTable(counts, threshold, hidden);
  return shown.every((group) => isOpen(rowTotals[group]) && cells[group]?.every(isOpen) === true);
}

/**
 * The groups to show; what they and the hidden ones together tell is put on the ledger. A hidden group is never alone, so
 * that it cannot be worked out from the rest. Throws RangeError for a threshold below 5.
 */
export function publishGroups(table: LineByGroup, threshold: number, ledger: Ledger): ShownGroups {
  const counts = countsByGroup(table);
  const sizeOf = (group: number): number => (counts[group] ?? []).reduce((sum, count) => sum + count, 0);
  // A group that the ledger refuses by itself is refused in all company: more company only divides more finely.
  const candidates = [...counts.keys()].filter(
    (group) => counts[group]?.every((count) => count >= threshold) && ledger.permits(divisionOf(table, [group], false)),
  );
  const canShow = (groups: readonly number[]): boolean =>
    isSafe(counts, groups, threshold) && ledger.permits(divisionOf(table, groups, false));
  let shown = candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostShown);
  while (shown.length > 0 && !canShow(shown)) shown = shown.slice(0, -1);
  if (shown.length === 0) return { isShown: counts.map(() => false), isRestShown: false };
  const rest = [...counts.keys()].filter((group) => !shown.includes(group));
  const restCounts = [0, 1].map((side) => rest.reduce((sum, group) => sum + (counts[group]?.[side] ?? 0), 0));
  const isRestShown = restCounts.every((count) => count >= threshold) && ledger.publish(divisionOf(table, shown, true));
  if (!isRestShown) ledger.record(divisionOf(table, shown, false));
  return { isShown: [...counts.keys()].map((group) => shown.includes(group)), isRestShown };
}
