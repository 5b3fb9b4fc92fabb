/** What a scenario's ratings set in motion, by parameters that are given level by level. */
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, decimalText, one, plainText, ratio, zero } from '../../scoring/rational.ts';
import { consequencesOf } from '../statistics/consequences.ts';
import type { BandedMigration } from './migration-table.ts';
import type { ConsequenceTable } from './model.ts';

/** By key of a rating level; a level that is not named has nothing. */
export interface LevelParameters {
  readonly referred: ReadonlySet<string>;
  /** Share of referrals that takes place, 0 to 1. */
  readonly referralShare: Rational;
  /** Referred teachers for each consulting teacher, above 0. */
  readonly caseload: Rational;
  readonly evaluationsNextYear: ReadonlyMap<string, Rational>;
  readonly hoursPerEvaluation: Rational;
  readonly payByLevel: ReadonlyMap<string, Rational>;
}

/** How many hold each level under the scenario; undefined where levels are counted together, or not at all. */
function countsByLevel(policy: Policy, found: BandedMigration | undefined): number[] | undefined {
  if (!found) return undefined;
  const counts = policy.levels.list.map(({ key }) => {
    const column = found.columns.findIndex(({ levels, holdsNotRated }) => !holdsNotRated && levels.join() === key);
    return column < 0 ? undefined : found.counts.reduce((sum, line) => sum + (line[column] ?? 0), 0);
  });
  return counts.every((count) => count !== undefined) ? counts : undefined;
}

const text = (value: Rational): string => decimalText(value, 2);

/** Null without parameters, and where the ratings under the scenario are not shown level by level. */
export function consequenceTable(
  policy: Policy,
  found: BandedMigration | undefined,
  parameters: LevelParameters | undefined,
): ConsequenceTable | null {
  const counts = countsByLevel(policy, found);
  if (!parameters || !counts) return null;
  const { list } = policy.levels;
  const result = consequencesOf(counts, {
    ...parameters,
    isReferred: list.map(({ key }) => parameters.referred.has(key)),
    evaluationsNextYear: list.map(({ key }) => parameters.evaluationsNextYear.get(key) ?? zero),
    payByLevel: list.map(({ key }) => parameters.payByLevel.get(key) ?? zero),
  });
  const { referrals, consultingTeachers, evaluationsNextYear, evaluatorHours, pay } = result;
  return {
    referrals: plainText(referrals),
    consultingTeachers: consultingTeachers.toString(),
    evaluationsNextYear: plainText(evaluationsNextYear),
    evaluatorHours: plainText(evaluatorHours),
    pay: plainText(pay),
    sentence:
      `With these parameters ${text(referrals)} referrals would keep ${consultingTeachers} consulting ` +
      `${consultingTeachers === 1n ? 'teacher' : 'teachers'} busy; ${text(evaluationsNextYear)} evaluations next year ` +
      `would take evaluators ${text(evaluatorHours)} hours, and pay would come to ${text(pay)}.`,
  };
}

/** Parameters that say nothing: for callers that start from them. */
export const noParameters: LevelParameters = {
  referred: new Set(),
  referralShare: one,
  caseload: ratio(10n),
  evaluationsNextYear: new Map(),
  hoursPerEvaluation: zero,
  payByLevel: new Map(),
};
