/** The beta distribution between two bounds, fitted to four moments (Lord 1965; Hanson 1991). */
export interface FourParameterBeta {
  alpha: number;
  beta: number;
  /** Lower and upper bound of the distribution. */
  lower: number;
  upper: number;
}

/** x (x - 1) … (x - order + 1). */
function fallingFactorial(x: number, order: number): number {
  let product = 1;
  for (let i = 0; i < order; i += 1) product *= x - i;
  return product;
}

/**
 * Raw moments 1 to 4 of the true proportion correct, where observed counts out of `length` are binomial given it.
 * @param counts scores on the scale from 0 to length; they need not be whole
 */
export function trueMoments(counts: readonly number[], length: number): [number, number, number, number] {
  const moment = (order: number) =>
    counts.reduce((total, count) => total + fallingFactorial(count, order), 0) /
    counts.length /
    fallingFactorial(length, order);
  return [moment(1), moment(2), moment(3), moment(4)];
}

/**
 * The distribution with these raw moments.
 * @returns undefined where no beta distribution has them
 */
export function betaFromMoments([m1, m2, m3, m4]: readonly [number, number, number, number]):
  | FourParameterBeta
  | undefined {
  const variance = m2 - m1 ** 2;
  const skewness = (m3 - 3 * m1 * m2 + 2 * m1 ** 3) / variance ** 1.5;
  const kurtosis = (m4 - 4 * m1 * m3 + 6 * m1 ** 2 * m2 - 3 * m1 ** 4) / variance ** 2;
  const size = (6 * (kurtosis - skewness ** 2 - 1)) / (6 + 3 * skewness ** 2 - 2 * kurtosis);
  const inner = 1 - (24 * (size + 1)) / ((size + 2) * (size + 3) * kurtosis - 3 * (size + 1) * (size - 6));
  if (!(variance > 0 && size > 0 && inner >= 0)) return undefined;
  const difference = Math.sqrt(inner);
  const alpha = (size / 2) * (skewness > 0 ? 1 - difference : 1 + difference);
  const beta = size - alpha;
  const scale = Math.sqrt((variance * (size + 1)) / (alpha * beta));
  return { alpha, beta, lower: m1 - alpha * scale, upper: m1 + beta * scale };
}
