/** A made-up cohort from stated means, spreads and correlations: for what-if, and where no real one may be used. */
import type { Problem } from '../../scoring/problem.ts';
import type { OriginCell } from './origin-cells.ts';
import type { OpenRow } from './cohort-document.ts';
import { nearlyNormal, seeded } from './seeded.ts';

export interface SyntheticComponent {
  readonly key: string;
  readonly mean: number;
  /** Standard deviation; not negative. */
  readonly deviation: number;
  /** Share of rows without a value, 0 to below 1. */
  readonly missingShare: number;
  /** Values beyond these are set to them. */
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
}

export interface SyntheticRecipe {
  readonly size: number;
  readonly seed: number;
  readonly components: readonly SyntheticComponent[];
  readonly correlations: readonly { readonly between: readonly [string, string]; readonly value: number }[];
}

export type SyntheticRows =
  | { readonly ok: true; readonly rows: OpenRow[] }
  | { readonly ok: false; readonly problems: Problem[] };

const places = 2;

function correlationsOf({ components, correlations }: SyntheticRecipe): number[][] {
  const matrix: number[][] = components.map((_, row) => components.map((_each, column) => (row === column ? 1 : 0)));
  for (const { between, value } of correlations) {
    const [a, b] = between.map((key) => components.findIndex((component) => component.key === key));
    for (const [row, column] of [
      [a, b],
      [b, a],
    ]) {
      const line = matrix[row ?? -1];
      if (line && column !== undefined && column >= 0) line[column] = value;
    }
  }
  return matrix;
}

/** The lower triangle L with L L' the matrix; undefined when no such numbers can correlate so. */
function triangle(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const lower: number[][] = [];
  for (const [row, line] of matrix.entries()) {
    const own: number[] = [];
    for (let column = 0; column <= row; column += 1) {
      const other = column === row ? own : (lower[column] ?? []);
      const left = (line[column] ?? 0) - own.reduce((sum, each, place) => sum + each * (other[place] ?? 0), 0);
      if (column === row && left < 1e-12) return undefined;
      own.push(column === row ? Math.sqrt(left) : left / (other[column] ?? 1));
    }
    lower.push(own);
  }
  return lower;
}

function cellOf(
  { key, mean, deviation, lowest = -Infinity, highest = Infinity }: SyntheticComponent,
  standard: number,
): OriginCell {
  const within = Math.min(Math.max(mean + deviation * standard, lowest), highest);
  return { key, holds: 'number', text: within.toFixed(places) };
}

/** The same recipe gives the same rows, to the last digit. Values have two decimals. */
export function syntheticRows(recipe: SyntheticRecipe): SyntheticRows {
  const { components, size } = recipe;
  const lower = triangle(correlationsOf(recipe));
  if (!lower) {
    const problem = {
      pointer: '/correlations',
      message: 'No numbers can have these correlations at once.',
      why: 'Their matrix must be positive definite.',
      remedy: 'Bring them nearer to zero.',
    };
    return { ok: false, problems: [problem] };
  }
  const random = seeded(recipe.seed);
  const rows = Array.from({ length: size }, (): OpenRow => {
    const drawn = components.map(() => nearlyNormal(random));
    const cells = components.flatMap((component, place) => {
      const isMissing = random(1_000_000) < component.missingShare * 1_000_000;
      const line = lower[place] ?? [];
      const standard = line.reduce((sum, each, other) => sum + each * (drawn[other] ?? 0), 0);
      return isMissing ? [] : [cellOf(component, standard)];
    });
    return { cells };
  });
  return { ok: true, rows };
}
