/**
 * What was published of one cohort, so that nothing new is published that the old gives away. Every published set of
 * counts divides the cohort into groups: those in each band at one weight, those who go up, down or stay, the cells of a
 * migration matrix. Two divisions, laid over each other, tell apart whoever is in the same group of one and in different
 * groups of the other. So a division is published only if
 *
 * - each of its groups is empty or holds at least the threshold, and
 * - so is each overlap of one of its groups with one of every earlier division.
 *
 * Then any group of people that a reader can build from two publications, by adding and subtracting their counts, is a
 * union of overlaps, and so nobody or at least the threshold. Three or more publications taken together are not
 * covered, nor is what is known from elsewhere; that something is not shown tells that somebody would be. For these the
 * number of questions is capped, and the curve with noise (privacy/private-curve.ts) is the answer.
 */
import { checkThreshold } from './threshold.ts';

/** By row, the group that it is counted in, 0 to 255. */
export type Division = Uint8Array;

const mostGroups = 256;

/** The same division with its groups numbered in the order of their first rows: equal divisions have equal bytes. */
function inOrder(division: Division): Division {
  const numbers = new Int16Array(mostGroups).fill(-1);
  let next = 0;
  const ordered = new Uint8Array(division.length);
  for (let row = 0; row < division.length; row += 1) {
    const group = division[row] ?? 0;
    if (numbers[group] === -1) {
      numbers[group] = next;
      next += 1;
    }
    ordered[row] = numbers[group] ?? 0;
  }
  return ordered;
}

function groupsIn(division: Division): number {
  let most = 0;
  for (let row = 0; row < division.length; row += 1) most = Math.max(most, division[row] ?? 0);
  return most + 1;
}

function areEqual(a: Division, b: Division): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row += 1) if (a[row] !== b[row]) return false;
  return true;
}

interface Entry {
  readonly division: Division;
  readonly groups: number;
}

const entryOf = (division: Division): Entry => {
  const ordered = inOrder(division);
  return { division: ordered, groups: groupsIn(ordered) };
};

export class Ledger {
  private readonly threshold: number;
  /** Those that refused something lately come first: they are likely to refuse again. */
  private readonly entries: Entry[];
  private readonly added: Division[] = [];

  /** Throws RangeError for a threshold below 5. */
  constructor(threshold: number, earlier: readonly Division[] = []) {
    this.threshold = checkThreshold(threshold);
    this.entries = earlier.map(entryOf);
  }

  /** Divisions published since the ledger was opened, in that order. */
  get news(): readonly Division[] {
    return this.added;
  }

  /** Another ledger with the same on record, to try out what could be published together. */
  copy(): Ledger {
    const copy = new Ledger(this.threshold);
    copy.entries.push(...this.entries);
    return copy;
  }

  /** Whether a division could be published. */
  permits(division: Division): boolean {
    const entry = entryOf(division);
    if (!this.isLarge(entry)) return false;
    if (this.entries.some((earlier) => areEqual(earlier.division, entry.division))) return true;
    const place = this.entries.findIndex((earlier) => !this.isSafe(entry, earlier));
    if (place > 0) this.entries.unshift(...this.entries.splice(place, 1));
    return place === -1;
  }

  /** Puts a division on record as published. The caller has asked whether it is permitted. */
  record(division: Division): void {
    const entry = entryOf(division);
    if (this.entries.some((earlier) => areEqual(earlier.division, entry.division))) return;
    this.entries.push(entry);
    this.added.push(entry.division);
  }

  /** Publishes a division if it is permitted; says whether it was. */
  publish(division: Division): boolean {
    const isPermitted = this.permits(division);
    if (isPermitted) this.record(division);
    return isPermitted;
  }

  private isLarge({ division, groups }: Entry): boolean {
    const sizes = new Uint32Array(groups);
    for (let row = 0; row < division.length; row += 1) {
      const group = division[row] ?? 0;
      sizes[group] = (sizes[group] ?? 0) + 1;
    }
    return sizes.every((size) => size === 0 || size >= this.threshold);
  }

  private isSafe(one: Entry, other: Entry): boolean {
    const overlaps = new Uint32Array(one.groups * other.groups);
    const [mine, theirs] = [one.division, other.division];
    for (let row = 0; row < mine.length; row += 1) {
      const place = (mine[row] ?? 0) * other.groups + (theirs[row] ?? 0);
      overlaps[place] = (overlaps[place] ?? 0) + 1;
    }
    return overlaps.every((size) => size === 0 || size >= this.threshold);
  }
}
