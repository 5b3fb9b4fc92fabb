/** How many people a published number must at least stand for. */

/** The minimum that most states use (NCES 2011-603). */
export const usualThreshold = 10;
/** No publication goes below this, whoever asks. */
export const leastThreshold = 5;

/** Throws RangeError for a threshold below {@link leastThreshold} or not whole. */
export function checkThreshold(threshold: number): number {
  if (Number.isInteger(threshold) && threshold >= leastThreshold) return threshold;
  throw new RangeError(`a published number stands for at least ${leastThreshold} people, not ${threshold}`);
}
