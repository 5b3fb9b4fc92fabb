/** Who holds which rating under the policy and which under the scenario, as much of it as may be shown. */
import type { Policy } from '../../scoring/policy.ts';
import { kappa, quadraticKappa } from '../kappa.ts';
import { bandOfPlace, bandsFrom, placeInOrder } from '../suppression/bands.ts';
import { contiguousBandings } from './bandings.ts';
import { levelsOf, modelBand } from './level-bands.ts';
import type { Cell, LabelledKey, MigrationTable, ModelBand } from './model.ts';
import type { Rated } from './question.ts';
import { type Release, hiddenCell, shows } from './release.ts';
import { decimalText } from '../../scoring/rational.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
const counted = (count: number): Cell => ({ count });

/** Rows and columns of one way to put levels together, with the counts. */
export interface BandedMigration {
  readonly rows: readonly ModelBand[];
  readonly columns: readonly ModelBand[];
  readonly counts: readonly (readonly number[])[];
}

function banded(codes: Uint8Array, starts: readonly number[], policy: Policy) {
  const places = policy.levels.list.length + 1;
  const bandOf = bandOfPlace(starts, places);
  return {
    groups: codes.map((code) => bandOf[placeInOrder(code)] ?? 0),
    bands: bandsFrom(starts, places).map((band) => modelBand(band, policy)),
  };
}

/** How many are in each group before and each group after. */
export function tabulated(before: Uint8Array, after: Uint8Array, rows: number, columns: number): number[][] {
  const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  for (const [row, from] of before.entries()) {
    const line = counts[from];
    const to = after[row] ?? 0;
    if (line) line[to] = (line[to] ?? 0) + 1;
  }
  return counts;
}

/**
 * The finest banding whose cells may be shown; undefined when none may but the one band of everybody. Levels that both
 * sides have are banded alike, so that up and down keep their meaning.
 */
export function bandedMigration(
  before: { readonly policy: Policy; readonly codes: Uint8Array },
  after: { readonly policy: Policy; readonly codes: Uint8Array },
  release: Release,
): BandedMigration | undefined {
  const isAlike = before.policy.levels.list.length === after.policy.levels.list.length;
  for (const [starts, others] of contiguousBandings(before, after, isAlike)) {
    if (starts.length * others.length < 2) continue;
    const [rows, columns] = [banded(before.codes, starts, before.policy), banded(after.codes, others, after.policy)];
    const division = rows.groups.map((group, row) => group * columns.bands.length + (columns.groups[row] ?? 0));
    if (!shows(release, division)) continue;
    const counts = tabulated(rows.groups, columns.groups, rows.bands.length, columns.bands.length);
    return { rows: rows.bands, columns: columns.bands, counts };
  }
  return undefined;
}

const labelled = ({ key, label }: LabelledKey): LabelledKey => ({ key, label });

function hiddenTable(before: Policy, after: Policy, total: number): MigrationTable {
  const [rows, columns] = [levelsOf(before), levelsOf(after)];
  return {
    rows,
    columns,
    cells: rows.map(() => columns.map(() => hiddenCell)),
    rowTotals: rows.map(() => hiddenCell),
    columnTotals: columns.map(() => hiddenCell),
    total,
    unchanged: hiddenCell,
    up: hiddenCell,
    down: hiddenCell,
    kappa: null,
    weightedKappa: null,
  };
}

export interface Directions {
  readonly unchanged: number;
  readonly up: number;
  readonly down: number;
  /** Levels that are counted together, in words: who moves within them is in `unchanged`. */
  readonly together: readonly string[];
}

/** Counts above, on and below the diagonal; undefined where the two sides are not banded alike. */
export function directionsOf({ rows, columns, counts }: BandedMigration): Directions | undefined {
  if (rows.length !== columns.length) return undefined;
  const sum = (isMeant: (from: number, to: number) => boolean): number =>
    sumOf(counts.flatMap((line, from) => line.filter((_, to) => isMeant(from, to))));
  const isRated = (place: number): boolean => rows[place]?.holdsNotRated === false;
  return {
    unchanged: sum((from, to) => from === to),
    up: sum((from, to) => to > from && isRated(from)),
    down: sum((from, to) => to < from && isRated(to)),
    together: rows.flatMap(({ label, levels, holdsNotRated }) =>
      levels.length + (holdsNotRated ? 1 : 0) > 1 ? [label] : [],
    ),
  };
}

/** Who moves within levels that are counted together is not seen, so counts are bounds then. */
function directionCells(found: BandedMigration) {
  const directions = directionsOf(found);
  if (!directions) return { unchanged: hiddenCell, up: hiddenCell, down: hiddenCell };
  const { unchanged, up, down, together } = directions;
  if (together.length === 0) return { unchanged: counted(unchanged), up: counted(up), down: counted(down) };
  return {
    unchanged: { least: 0, greatest: unchanged },
    up: { least: up, greatest: null },
    down: { least: down, greatest: null },
  };
}

/** Null while one side is open. */
export function migrationTable(before: Rated, after: Rated, found: BandedMigration | undefined): MigrationTable | null {
  if (!before.codes || !after.codes) return null;
  if (!found) return hiddenTable(before.policy, after.policy, before.codes.length);
  const { rows, columns, counts } = found;
  const isSquare = rows.length === columns.length;
  const rated = counts.filter((_, from) => !rows[from]?.holdsNotRated);
  const square = rated.map((line) => line.filter((_, to) => !columns[to]?.holdsNotRated));
  const agreement = (of: typeof kappa): string | null => {
    const value = isSquare && square.every((line) => line.length === square.length) ? of(square) : undefined;
    return value ? decimalText(value, 3).replace('…', '') : null;
  };
  return {
    rows: rows.map(labelled),
    columns: columns.map(labelled),
    cells: counts.map((line) => line.map(counted)),
    rowTotals: counts.map((line) => counted(sumOf(line))),
    columnTotals: columns.map((_, to) => counted(sumOf(counts.map((line) => line[to] ?? 0)))),
    total: before.codes.length,
    ...directionCells(found),
    kappa: agreement(kappa),
    weightedKappa: agreement(quadraticKappa),
  };
}
