/** Ratings by group: shares at or above a line, the four-fifths comparison, and where two groups' composites cross. */
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, divide, one, ratio, subtract, sum, zero } from '../../scoring/rational.ts';
import type { Cohort, WordColumn } from '../cohort.ts';
import { groupPrefix } from '../freezing/cohort-document.ts';
import { valueAt } from '../linear/line.ts';
import { isLevel } from '../rating-code.ts';
import { adverseImpact } from '../statistics/adverse-impact.ts';
import { compositeGap } from '../statistics/subgroup-gaps.ts';
import type { GroupTable } from './model.ts';
import { type MovedPath, type NoPath, isPath } from './moved-path.ts';
import type { Rated } from './question.ts';
import { type Release, shows } from './release.ts';
import { capitalised, rounded, shareText } from './words.ts';

const groupColumns = ({ columns }: Cohort): WordColumn[] =>
  [...columns.values()].filter(
    (column): column is WordColumn => column.holds !== 'number' && column.key.startsWith(groupPrefix),
  );

/** Place of the level that counts as favourable: the upper half of the scale begins there. */
const lineOf = ({ levels }: Policy): number => Math.floor(levels.list.length / 2);

interface Counted {
  readonly name: string;
  readonly size: number;
  readonly favourable: number;
}

function countedGroups({ words }: WordColumn, codes: Uint8Array, line: number): Counted[] {
  const groups = new Map<string, { size: number; favourable: number }>();
  for (const [row, word = ''] of words.entries()) {
    const group = groups.get(word) ?? { size: 0, favourable: 0 };
    const code = codes[row] ?? 0;
    group.size += 1;
    group.favourable += isLevel(code) && code >= line ? 1 : 0;
    groups.set(word, group);
  }
  return [...groups].map(([name, group]) => ({ name, ...group })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Everybody's group and side of the line, as one division of the cohort. */
function divisionOf({ words }: WordColumn, codes: Uint8Array, line: number): Uint8Array {
  const names = [...new Set(words)];
  return codes.map((code, row) => names.indexOf(words[row]) * 2 + (isLevel(code) && code >= line ? 1 : 0));
}

const meanIn = (values: readonly (Rational | undefined)[], rows: readonly number[]): Rational => {
  const known = rows.flatMap((row) => values[row] ?? []);
  return known.length === 0 ? zero : divide(sum(known), ratio(BigInt(known.length)));
};

/** Exactly, for two groups and those of them who have every part. */
function crossoverOf({ words }: WordColumn, { prepared }: Rated, moved: MovedPath | NoPath): string | null {
  if (prepared?.method !== 'exact' || !isPath(moved)) return null;
  const { parts, policy } = prepared;
  const complete = words.flatMap((_, row) => (parts.every(({ exact }) => exact[row]) ? [row] : []));
  const [first, second, ...more] = [...Map.groupBy(complete, (row) => words[row]).values()];
  if (!first || !second || more.length > 0) return null;
  const gaps = policy.components.map(({ key }, place) => {
    const exact = parts[place]?.exact ?? [];
    const line = moved.path.lines.get(key);
    return {
      gap: subtract(meanIn(exact, first), meanIn(exact, second)),
      weightAtStart: line ? valueAt(line, zero) : zero,
      weightAtEnd: line ? valueAt(line, one) : zero,
    };
  });
  const { crossesAt } = compositeGap(gaps);
  return crossesAt ? shareText(moved.shareAt(crossesAt)) : null;
}

function groupTable(
  column: WordColumn,
  after: Rated & { codes: Uint8Array },
  moved: MovedPath | NoPath,
  release: Release,
): GroupTable {
  const { policy, codes } = after;
  const line = lineOf(policy);
  const counted = countedGroups(column, codes, line);
  const isShown = shows(release, divisionOf(column, codes, line));
  const impacts = new Map(adverseImpact(counted).map((impact) => [impact.name, impact]));
  const name = capitalised(column.key.slice(groupPrefix.length).replaceAll('-', ' '));
  const label = policy.levels.list[line]?.label ?? '';
  return {
    name,
    groups: counted.map(({ name: group, size, favourable }) => {
      const impact = impacts.get(group);
      return {
        label: group,
        size: { count: size },
        share: isShown ? shareText(ratio(BigInt(favourable), BigInt(size))) : null,
        ratio: isShown && impact?.ratio !== undefined ? rounded(impact.ratio, 2) : null,
        isBelowFourFifths: isShown && impact ? impact.isBelowFourFifths : null,
      };
    }),
    sentence: isShown
      ? `Share of each group rated ${label} or higher. Below four fifths of the highest share a group is marked; whether that rule applies to ratings is for counsel.`
      : `The share rated ${label} or higher is not shown: with what was published before it would tell of a few.`,
    crossover: release.kind === 'exact' ? crossoverOf(column, after, moved) : null,
  };
}

/** One table for each kind of group that the cohort holds; none while the scenario rates nobody. */
export function groupTables(cohort: Cohort, after: Rated, moved: MovedPath | NoPath, release: Release): GroupTable[] {
  const { codes } = after;
  if (!codes) return [];
  return groupColumns(cohort).map((column) => groupTable(column, { ...after, codes }, moved, release));
}
