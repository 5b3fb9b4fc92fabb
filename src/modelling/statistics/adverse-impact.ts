/**
 * Adverse impact by the four-fifths rule (29 CFR 1607.4(D)), decided in whole numbers, with the tests that go with it.
 * The rule is for employment selection; whether a rating is one is for counsel.
 */
import { logFactorials } from './binomial.ts';
import { twoSidedNormal } from './normal.ts';

export interface Group {
  name: string;
  /** Members rated at or above the line of consequence. */
  favourable: number;
  size: number;
}

export interface GroupImpact {
  name: string;
  rate: number;
  /** Rate over the highest rate; undefined where nobody of any group is favourable. */
  ratio: number | undefined;
  /** Exactly: 5 a m < 4 b n for a of n here and b of m in the group with the highest rate. */
  isBelowFourFifths: boolean;
  /**
   * The ratio if one favourable rating moved here from the group with the highest rate: small groups turn on one person.
   * Undefined where none can move.
   */
  ratioWithOneMoved: number | undefined;
  z: number | undefined;
  pOfZ: number | undefined;
  fisherP: number;
  /** 95 % interval of the ratio on the log scale; undefined where a count is zero. */
  interval: readonly [number, number] | undefined;
}

/** 97.5th percentile of the standard normal distribution. */
const z95 = 1.959963984540054;

/** Whether a rate a/n is below four fifths of b/m. */
export const isBelowFourFifths = (a: number, n: number, b: number, m: number): boolean =>
  5n * BigInt(a) * BigInt(m) < 4n * BigInt(b) * BigInt(n);

/** Fisher's exact test, two-sided: all tables with the same margins that are no more probable than this one. */
export function fisherExact(a: number, n: number, b: number, m: number): number {
  const logs = logFactorials(n + m);
  const log = (k: number) => logs[k] ?? Number.NaN;
  const choose = (size: number, k: number) => log(size) - log(k) - log(size - k);
  const total = a + b;
  const probability = (k: number) => Math.exp(choose(n, k) + choose(m, total - k) - choose(n + m, total));
  const own = probability(a) * (1 + 1e-7);
  let p = 0;
  for (let k = Math.max(0, total - m); k <= Math.min(n, total); k += 1) {
    const other = probability(k);
    if (other <= own) p += other;
  }
  return Math.min(1, p);
}

/** Pooled two-proportion z; undefined where all or none are favourable. */
function pooledZ(a: number, n: number, b: number, m: number): number | undefined {
  const pooled = (a + b) / (n + m);
  const scale = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
  return scale > 0 ? (a / n - b / m) / scale : undefined;
}

function ratioInterval(a: number, n: number, b: number, m: number): readonly [number, number] | undefined {
  if (a === 0 || b === 0) return undefined;
  const middle = Math.log((a * m) / (n * b));
  const error = z95 * Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  return [Math.exp(middle - error), Math.exp(middle + error)];
}

/**
 * Every group against the one with the highest rate (the larger one where two are equal).
 * @param groups of size 1 or more; leave out those below the minimum size before calling
 */
export function adverseImpact(groups: readonly Group[]): GroupImpact[] {
  const best = groups.reduce<Group | undefined>(
    (chosen, group) => (chosen && !isHigher(group, chosen) ? chosen : group),
    undefined,
  );
  if (!best) return [];
  const { favourable: b, size: m } = best;
  return groups.map(({ name, favourable: a, size: n }) => {
    const ratio = (here: number, there: number) => (there === 0 ? undefined : (here * m) / (n * there));
    const z = pooledZ(a, n, b, m);
    return {
      name,
      rate: a / n,
      ratio: ratio(a, b),
      isBelowFourFifths: isBelowFourFifths(a, n, b, m),
      ratioWithOneMoved: a < n ? ratio(a + 1, b - 1) : undefined,
      z,
      pOfZ: z === undefined ? undefined : twoSidedNormal(z),
      fisherP: fisherExact(a, n, b, m),
      interval: ratioInterval(a, n, b, m),
    };
  });
}

function isHigher(group: Group, other: Group): boolean {
  const difference = BigInt(group.favourable) * BigInt(other.size) - BigInt(other.favourable) * BigInt(group.size);
  return difference > 0n || (difference === 0n && group.size > other.size);
}
