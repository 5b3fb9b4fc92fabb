/** Nodes in (-1, 1) and weights of the Gauss-Legendre rule, exact for polynomials up to degree 2 * points - 1. */
export interface Quadrature {
  nodes: readonly number[];
  weights: readonly number[];
}

/** Value and derivative of the Legendre polynomial of a degree at x, by its recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let n = 2; n <= degree; n += 1) [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}

/** The rule with so many points (2 or more); the roots are found by Newton's method from their known approximation. */
export function gaussLegendre(points: number): Quadrature {
  const nodes: number[] = [];
  const weights: number[] = [];
  for (let i = 1; i <= points; i += 1) {
    let x = Math.cos((Math.PI * (i - 0.25)) / (points + 0.5));
    for (let step = 0; step < 12; step += 1) {
      const { value, slope } = legendre(points, x);
      x -= value / slope;
    }
    const { slope } = legendre(points, x);
    nodes.push(x);
    weights.push(2 / ((1 - x * x) * slope * slope));
  }
  return { nodes, weights };
}

/** Integral of f from a to b by the rule. */
export function integrate({ nodes, weights }: Quadrature, a: number, b: number, f: (x: number) => number): number {
  const half = (b - a) / 2;
  let total = 0;
  for (const [i, node] of nodes.entries()) total += (weights[i] ?? 0) * f(a + half * (node + 1));
  return total * half;
}
