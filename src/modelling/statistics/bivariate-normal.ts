/**
 * The bivariate normal distribution by the method of Drezner and Wesolowsky as improved by Genz (2004, Statistics and
 * Computing 14, 251-260, "BVND"): Gauss-Legendre in the correlation, with an expansion near correlation 1.
 * Absolute error about 1e-14.
 */
import { gaussLegendre, integrate } from './gauss-legendre.ts';
import { normalShareBelow as below } from './normal.ts';

const rule = gaussLegendre(20);

/** P(X > h, Y > k) where the correlation is at most 0.925 in size. */
function aboveBothModerate(h: number, k: number, r: number): number {
  const sumOfSquares = (h * h + k * k) / 2;
  const f = (angle: number) => {
    const sine = Math.sin(angle);
    return Math.exp((sine * h * k - sumOfSquares) / (1 - sine * sine));
  };
  return integrate(rule, 0, Math.asin(r), f) / (2 * Math.PI) + below(-h) * below(-k);
}

/** What is to be taken from the limit at correlation 1, for a correlation in (0.925, 1). */
function nearOne(h: number, k: number, r: number): number {
  const hk = h * k;
  const as = (1 - r) * (1 + r);
  const a = Math.sqrt(as);
  const bs = (h - k) ** 2;
  const c = (4 - hk) / 8;
  const d = (12 - hk) / 16;
  let total = 0;
  const exponent = -(bs / as + hk) / 2;
  if (exponent > -100)
    total = a * Math.exp(exponent) * (1 - (c * (bs - as) * (1 - (d * bs) / 5)) / 3 + (c * d * as * as) / 5);
  if (-hk < 100) {
    const b = Math.sqrt(bs);
    const edge = Math.sqrt(2 * Math.PI) * below(-b / a) * b * (1 - (c * bs * (1 - (d * bs) / 5)) / 3);
    total -= Math.exp(-hk / 2) * edge;
  }
  const rest = (x: number) => {
    const xs = x * x;
    const rs = Math.sqrt(1 - xs);
    const inner = -(bs / xs + hk) / 2;
    if (inner <= -100) return 0;
    return Math.exp(inner) * (Math.exp((-hk * xs) / (2 * (1 + rs) ** 2)) / rs - (1 + c * xs * (1 + d * xs)));
  };
  return (total + integrate(rule, 0, a, rest)) / (2 * Math.PI);
}

/** P(X > h, Y > k) of two standard normal variables with correlation r in [-1, 1]; h and k finite. */
export function aboveBoth(h: number, k: number, r: number): number {
  if (Math.abs(r) < 0.925) return aboveBothModerate(h, k, r);
  if (r > 0) return below(-Math.max(h, k)) - (r < 1 ? nearOne(h, k, r) : 0);
  // With a negative correlation, Y > k is what Y' = -Y < -k is not.
  const mirrored = below(-Math.max(h, -k)) - (r > -1 ? nearOne(h, -k, -r) : 0);
  return below(-h) - mirrored;
}

/**
 * P(a < X <= b, c < Y <= d) of two standard normal variables with correlation r. Bounds may be infinite.
 * Differences of rounding size below zero are given as zero.
 */
export function boxProbability([a, b]: Interval, [c, d]: Interval, r: number): number {
  const corner = (h: number, k: number): number => {
    if (h === Infinity || k === Infinity) return 0;
    if (h === -Infinity) return k === -Infinity ? 1 : below(-k);
    return k === -Infinity ? below(-h) : aboveBoth(h, k, r);
  };
  return Math.max(0, corner(a, c) - corner(b, c) - corner(a, d) + corner(b, d));
}

export type Interval = readonly [from: number, to: number];

/** The intervals between cuts, from minus to plus infinity. */
export function intervalsOf(cuts: readonly number[]): Interval[] {
  return [...cuts, Infinity].map((to, i) => [cuts[i - 1] ?? -Infinity, to]);
}
