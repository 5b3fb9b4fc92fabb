/** The settings in which a policy's numbers are checked: each school year, each group, the ends of each open range. */
import type { Policy } from '../policy.ts';
import type { Rational } from '../rational.ts';
import type { Setting } from '../setting.ts';

/** More open choices than this are checked at their common ends only. */
const mostCornered = 6;

/** Every way of setting the open choices to an end of their range. */
function corners(policy: Policy): ReadonlyMap<string, Rational>[] {
  const open = [...policy.choices.values()].filter(({ chosen }) => chosen === undefined);
  if (open.length === 0) return [];
  if (open.length > mostCornered)
    return [
      new Map(open.map(({ key, lowest }) => [key, lowest])),
      new Map(open.map(({ key, highest }) => [key, highest])),
    ];
  return open.reduce<Map<string, Rational>[]>(
    (found, { key, lowest, highest }) =>
      found.flatMap((corner) => [new Map([...corner, [key, lowest]]), new Map([...corner, [key, highest]])]),
    [new Map()],
  );
}

export function settingsToCheck(policy: Policy, years: readonly (string | undefined)[]): Setting[] {
  const groups = policy.groups.length === 0 ? [undefined] : policy.groups.map(({ key }) => key);
  const chosen = corners(policy);
  return years.flatMap((schoolYear) =>
    groups.flatMap((group): Setting[] =>
      chosen.length === 0 ? [{ schoolYear, group }] : chosen.map((choices) => ({ schoolYear, group, choices })),
    ),
  );
}
