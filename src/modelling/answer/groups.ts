/** Ratings by group: shares at or above a line, the four-fifths comparison, and where two groups' composites cross. */
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, divide, one, ratio, subtract, sum, zero } from '../../scoring/rational.ts';
import type { Cohort, WordColumn } from '../cohort.ts';
import { groupPrefix } from '../freezing/cohort-document.ts';
import { valueAt } from '../linear/line.ts';
import { isLevel } from '../rating-code.ts';
import type { LineByGroup } from '../suppression/publish-groups.ts';
import { compositeGap } from '../statistics/subgroup-gaps.ts';
import { type GroupRows, groupRows } from './group-rows.ts';
import type { GroupTable } from './model.ts';
import { type MovedPath, type NoPath, isPath } from './moved-path.ts';
import type { Rated } from './question.ts';
import type { Release } from './release.ts';
import { capitalised, listed, shareText } from './words.ts';

const groupColumns = ({ columns }: Cohort): WordColumn[] =>
  [...columns.values()].filter(
    (column): column is WordColumn => column.holds !== 'number' && column.key.startsWith(groupPrefix),
  );

/** Place of the level that counts as favourable: the upper half of the scale begins there. */
const lineOf = ({ levels }: Policy): number => Math.floor(levels.list.length / 2);

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

/** Everybody by group, in the order of the groups' names, and by the line. */
function lineByGroup({ words }: WordColumn, codes: Uint8Array, line: number): { names: string[]; table: LineByGroup } {
  const names = [...new Set(words)].map((word) => word ?? '').toSorted();
  const places = new Map(names.map((name, place) => [name, place] as const));
  const groups = words.map((word) => places.get(word ?? '') ?? 0);
  const reaches = Array.from(codes, (code) => isLevel(code) && code >= line);
  return { names, table: { groups, reaches, groupCount: names.length } };
}

/** The level that counts as favourable, and the reason why something is not shown. */
function sentenceOf(label: string, rows: GroupRows, release: Release): string {
  const rule = `Share of each group rated ${label} or higher. Below four fifths of the highest share a group is marked; whether that rule applies to ratings is for counsel.`;
  if (release.kind === 'exact' || rows.hidden.length === 0) return rule;
  const why = `with the totals, or with what was published before, fewer than ${release.threshold} teachers could be told apart`;
  if (rows.shown.length === 0) return `The share rated ${label} or higher is not shown for any group: ${why}.`;
  const compared = rows.shown.length === 1 ? ' With one group alone there is nothing to compare.' : '';
  return `${rule} ${listed(rows.hidden)} ${rows.hidden.length === 1 ? 'is' : 'are'} not shown apart and not compared: ${why}.${compared}`;
}

function groupTable(
  column: WordColumn,
  after: Rated & { codes: Uint8Array },
  moved: MovedPath | NoPath,
  release: Release,
): GroupTable {
  const { policy, codes } = after;
  const line = lineOf(policy);
  const { names, table } = lineByGroup(column, codes, line);
  const rows = groupRows(names, table, release);
  return {
    name: capitalised(column.key.slice(groupPrefix.length).replaceAll('-', ' ')),
    groups: rows.rows,
    sentence: sentenceOf(policy.levels.list[line]?.label ?? '', rows, release),
    crossover: release.kind === 'exact' ? crossoverOf(column, after, moved) : null,
  };
}

/** One table for each kind of group that the cohort holds; none while the scenario rates nobody. */
export function groupTables(cohort: Cohort, after: Rated, moved: MovedPath | NoPath, release: Release): GroupTable[] {
  const { codes } = after;
  if (!codes) return [];
  return groupColumns(cohort).map((column) => groupTable(column, { ...after, codes }, moved, release));
}
