/** The rows of a table of groups: counts, shares and the four-fifths comparison of those that may be shown. */
import { ratio } from '../../scoring/rational.ts';
import { adverseImpact } from '../statistics/adverse-impact.ts';
import { type LineByGroup, type ShownGroups, countsByGroup, publishGroups } from '../suppression/publish-groups.ts';
import type { GroupRow } from './model.ts';
import type { Release } from './release.ts';
import { listed, rounded, shareText } from './words.ts';

export interface GroupRows {
  readonly rows: readonly GroupRow[];
  /** Names of groups. */
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

interface Counted {
  readonly name: string;
  readonly size: number;
  readonly favourable: number;
}

const sumOf = (groups: readonly Counted[]): Omit<Counted, 'name'> => ({
  size: groups.reduce((sum, { size }) => sum + size, 0),
  favourable: groups.reduce((sum, { favourable }) => sum + favourable, 0),
});

const namesOf = (groups: readonly Counted[]): string[] => groups.map(({ name }) => name);

const notCompared = { ratio: null, isBelowFourFifths: null } as const;

const countedRow = (label: string, { size, favourable }: Omit<Counted, 'name'>) => ({
  label,
  size: { count: size },
  reaching: { count: favourable },
  share: shareText(ratio(BigInt(favourable), BigInt(size))),
});

/** By name, the comparison of groups with the highest of them: no group that is hidden is the highest. */
function comparisons(groups: readonly Counted[]): Map<string, Pick<GroupRow, 'ratio' | 'isBelowFourFifths'>> {
  return new Map(
    adverseImpact(groups).map((impact) => [
      impact.name,
      {
        ratio: impact.ratio === undefined ? null : rounded(impact.ratio, 2),
        isBelowFourFifths: impact.isBelowFourFifths,
      },
    ]),
  );
}

function everyRow(groups: readonly Counted[]): GroupRows {
  const compared = comparisons(groups);
  const rows = groups.map((group) => ({
    ...countedRow(group.name, group),
    ...(compared.get(group.name) ?? notCompared),
  }));
  return { rows, shown: namesOf(groups), hidden: [] };
}

/** Rows where some groups are hidden; nobody is compared with a hidden group, nor one group with itself. */
function someRows(groups: readonly Counted[], { isShown, isRestShown }: ShownGroups): GroupRows {
  const shown = groups.filter((_, place) => isShown[place]);
  const hidden = groups.filter((_, place) => !isShown[place]);
  const rest = sumOf(hidden);
  // Where the hidden are only counted, all of them may reach the line, or none.
  const bounds = {
    size: { least: 0, greatest: rest.size },
    reaching: { least: 0, greatest: isRestShown ? rest.favourable : rest.size },
  };
  const compared = shown.length > 1 ? comparisons(shown) : undefined;
  const rows = groups.map((group, place) =>
    isShown[place]
      ? { ...countedRow(group.name, group), ...(compared?.get(group.name) ?? notCompared) }
      : { label: group.name, ...bounds, share: null, ...notCompared },
  );
  const together = { ...countedRow(`${listed(namesOf(hidden))} together`, rest), ...notCompared };
  return { rows: isRestShown ? [...rows, together] : rows, shown: namesOf(shown), hidden: namesOf(hidden) };
}

/** `names` are in the order of the table's groups. What is published is on the ledger of the release afterwards. */
export function groupRows(names: readonly string[], table: LineByGroup, release: Release): GroupRows {
  const groups = countsByGroup(table).map(
    ([below, favourable], place): Counted => ({ name: names[place] ?? '', size: below + favourable, favourable }),
  );
  if (release.kind === 'exact') return everyRow(groups);
  const published = publishGroups(table, release.threshold, release.ledger);
  return published.isShown.includes(false) ? someRows(groups, published) : everyRow(groups);
}
