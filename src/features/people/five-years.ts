import type { Finding } from '../../rules/finding.ts';
import { localDate } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import type { FeatureDeps } from '../common/index.ts';
import type { NewFact } from './fact-contract.ts';
import { factsAbout } from './read.ts';

/** What a finding is about, without its dates. */
export const codeOf = ({ rule, code }: Pick<Finding, 'rule' | 'code'>): string => `${rule} ${code}`;

/**
 * What the law says against an interval of five years that is to be recorded: findings that the employee's facts have
 * with it and not without. None for other facts.
 */
export async function causedByInterval(
  deps: FeatureDeps,
  districtId: string,
  personId: string,
  fact: NewFact,
): Promise<Finding[]> {
  if (fact.kind !== 'five_year_interval' || fact.validTo !== null) return [];
  const { facts, asOf, rules } = await factsAbout(deps, districtId, personId);
  if (!facts) return [];
  const without = checkAll(rules, { ...facts, fiveYearScheduledSince: null }, asOf).map(codeOf);
  return checkAll(rules, { ...facts, fiveYearScheduledSince: localDate(fact.validFrom) }, asOf).filter(
    (finding) => !without.includes(codeOf(finding)),
  );
}
