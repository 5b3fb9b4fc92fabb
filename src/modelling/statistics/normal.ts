/** The normal distribution, in doubles: these numbers describe error and never decide a rating. */

const logSqrt2Pi = 0.9189385332046727;

/** Density of the standard normal distribution at x. */
export const normalDensity = (x: number): number => Math.exp(-0.5 * x * x - logSqrt2Pi);

/** Mills' ratio (1 - Phi(x)) / phi(x) for x >= 4 by its continued fraction, from the inside out. */
function millsRatio(x: number): number {
  let rest = x;
  for (let term = 120; term >= 1; term -= 1) rest = x + term / rest;
  return 1 / rest;
}

/**
 * Phi(x), the share of a standard normal distribution at or below x. Series of Marsaglia (2004, Journal of Statistical
 * Software 11(5)) in the middle, continued fraction in the tails; absolute error below 1e-15.
 */
export function normalShareBelow(x: number): number {
  if (x > 4) return 1 - normalDensity(x) * millsRatio(x);
  if (x < -4) return x === -Infinity ? 0 : normalDensity(x) * millsRatio(-x);
  let term = x;
  let total = x;
  let before = 0;
  for (let odd = 3; total !== before; odd += 2) {
    before = total;
    term *= (x * x) / odd;
    total += term;
  }
  return 0.5 + total * normalDensity(x);
}

/** Two-sided p-value of a standard normal statistic. */
export const twoSidedNormal = (z: number): number => 2 * normalShareBelow(-Math.abs(z));
