/**
 * Whole-number noise with probabilities proportional to exp(-scale |x|), drawn exactly: by comparing whole numbers only,
 * since noise that is made of doubles gives the data away in its last digits (Mironov 2012). The method is that of
 * Canonne, Kamath and Steinke (2020), algorithms 1 and 2.
 */

/**
 * Whole numbers from 0 to below `below`, each as likely as the others. For a publication it must be a cryptographic
 * source; whoever can repeat it can take the noise away. `below` is at most 2^47.
 */
export type Randomness = (below: number) => number;

/** n/d with whole numbers, d > 0. */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

const largest = 2 ** 47;

/** True with probability n/d, for 0 <= n <= d. */
const chance = ({ n, d }: Fraction, random: Randomness): boolean => random(d) < n;

/** True with probability exp(-n/d), for 0 <= n/d <= 1. */
function decaysWithinOne({ n, d }: Fraction, random: Randomness): boolean {
  let tries = 1;
  while (chance({ n, d: d * tries }, random)) tries += 1;
  return tries % 2 === 1;
}

/** True with probability exp(-n/d), for n >= 0. */
function decays({ n, d }: Fraction, random: Randomness): boolean {
  for (let whole = Math.floor(n / d); whole > 0; whole -= 1) if (!decaysWithinOne({ n: 1, d: 1 }, random)) return false;
  return decaysWithinOne({ n: n % d, d }, random);
}

/**
 * One draw with probability proportional to exp(-scale |x|). Throws RangeError for a scale that is not above zero, or
 * too fine to be drawn exactly.
 */
export function discreteLaplace({ n, d }: Fraction, random: Randomness): number {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || n <= 0 || d <= 0 || d * 64 > largest)
    throw new RangeError(`the scale ${n}/${d} cannot be drawn`);
  for (;;) {
    const part = random(d);
    if (!decays({ n: part, d }, random)) continue;
    let wholes = 0;
    while (decaysWithinOne({ n: 1, d: 1 }, random)) wholes += 1;
    const size = Math.floor((part + d * wholes) / n);
    const isNegative = random(2) === 1;
    if (isNegative && size === 0) continue;
    return isNegative ? -size : size;
  }
}

/** How far a draw is from zero with at most this probability of being farther: for the words beside a noisy number. */
export function noiseBound({ n, d }: Fraction, probability: number): number {
  const decay = Math.exp(-n / d);
  return Math.max(0, Math.ceil(Math.log((probability * (1 + decay)) / 2) / Math.log(decay)) - 1);
}

/** The variance of one draw. */
export function noiseVariance({ n, d }: Fraction): number {
  const decay = Math.exp(-n / d);
  return (2 * decay) / (1 - decay) ** 2;
}
