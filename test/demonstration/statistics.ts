/** Small statistics for the checks on generated data. They describe; they decide no rating. */

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Reliability of the mean of two observers whose observers differ from teacher to teacher: the intraclass correlation
 * ICC(1,2) = (MSB - MSW) / MSB of a one-way analysis of variance (Shrout and Fleiss 1979).
 */
export function reliabilityOfTwo(pairs: readonly (readonly [number, number])[]): number {
  const means = pairs.map(mean);
  const grand = mean(means);
  const between = (2 * means.reduce((sum, value) => sum + (value - grand) ** 2, 0)) / (pairs.length - 1);
  const within = mean(pairs.map(([first, second]) => (first - second) ** 2 / 2));
  return (between - within) / between;
}

/** Pearson's correlation. */
export function correlation(pairs: readonly (readonly [number, number])[]): number {
  const x = mean(pairs.map((pair) => pair[0]));
  const y = mean(pairs.map((pair) => pair[1]));
  const sums = { xy: 0, xx: 0, yy: 0 };
  for (const [left, right] of pairs) {
    sums.xy += (left - x) * (right - y);
    sums.xx += (left - x) ** 2;
    sums.yy += (right - y) ** 2;
  }
  return sums.xy / Math.sqrt(sums.xx * sums.yy);
}
