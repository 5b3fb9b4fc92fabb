/**
 * Agreement of two ratings of the same rows beyond what their distributions alone would give: Cohen's kappa (1960),
 * and the weighted kappa (1968) with quadratic weights. Exact, as fractions.
 */
import { type Rational, divide, isZero, multiply, one, ratio, subtract, sum } from '../scoring/rational.ts';

const count = (value: number): Rational => ratio(BigInt(value));
const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * 1 minus the observed disagreement over the expected one, each weighted by how far the two ratings are apart.
 * Undefined for no rows, and when the distributions leave no disagreement to expect. `cells` must be square.
 */
function agreement(
  cells: readonly (readonly number[])[],
  weightOf: (distance: number) => Rational,
): Rational | undefined {
  const lines = cells.map(total);
  const columns = cells.map((_, place) => total(cells.map((line) => line[place] ?? 0)));
  const rows = count(total(lines));
  if (isZero(rows)) return undefined;
  const pairs = cells.flatMap((line, from) =>
    line.map((observed, to) => ({
      weight: weightOf(Math.abs(from - to)),
      observed: count(observed),
      expected: divide(multiply(count(lines[from] ?? 0), count(columns[to] ?? 0)), rows),
    })),
  );
  const expected = sum(pairs.map((pair) => multiply(pair.weight, pair.expected)));
  if (isZero(expected)) return undefined;
  return subtract(one, divide(sum(pairs.map((pair) => multiply(pair.weight, pair.observed))), expected));
}

/** Every disagreement counts alike. */
export const kappa = (cells: readonly (readonly number[])[]): Rational | undefined =>
  agreement(cells, (distance) => count(distance === 0 ? 0 : 1));

/** A disagreement counts by the square of its distance in levels. */
export const quadraticKappa = (cells: readonly (readonly number[])[]): Rational | undefined =>
  agreement(cells, (distance) => count(distance * distance));
