/** What the law says of a policy version that is to take effect, or of a draft's text. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PlanFacts } from '../../rules/facts/plan-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { type LocalDate, laterOf, localDateOf } from '../../rules/local-date.ts';
import { checkAll, type Rule } from '../../rules/rule.ts';
import { firstDayOf, schoolYearOf } from '../../rules/school-year.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type FeatureDeps, ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { componentsInLaw, settingsOf } from './components-in-law.ts';
import type { PlanDutyFacts } from './duty-facts.ts';
import { factsOnRecord } from './plan-facts.ts';
import { planRecordsOf } from './queries.ts';
import { bargainableChanges, type Scope, versionBefore } from './version-before.ts';

export type PlanNeeds = Pick<FeatureDeps, 'clock' | 'componentTypes' | 'ruleBooks'>;

export interface PlanVerdict {
  /** Day from which the version would apply: the first of the school year, or today once that has passed. */
  effectiveOn: LocalDate | null;
  /** The version that counts now. */
  before: PinnedPolicy | null;
  findings: readonly Finding[];
  /** Every rule that was asked; none where no law is written down for the district. */
  rules: readonly Rule<PlanFacts>[];
}

/** Findings as if the version took effect in the scope. `duty` comes from {@link planDutyFacts}. */
export async function planVerdict(
  tx: Transaction<Database>,
  districtId: string,
  { version, scope, duty }: { version: PinnedPolicy; scope: Scope; duty: PlanDutyFacts },
  needs: PlanNeeds,
): Promise<PlanVerdict> {
  const { componentTypes } = needs;
  const today = await todayIn(tx, districtId, needs);
  const effectiveOn = scope.schoolYear === undefined ? null : laterOf(firstDayOf(scope.schoolYear), today);
  const { terms, jurisdiction } = await districtTerms(tx, districtId, effectiveOn ?? today);
  const before = await versionBefore(tx, districtId, version, scope, componentTypes);
  const [record] = await planRecordsOf(tx, districtId, version.policyVersionId);
  const given = { effectiveOn, bargainableChanges: bargainableChanges(before, version), terms };
  const facts = factsOnRecord(record, duty, given);
  const rules = ruleBookFor(needs, jurisdiction)?.plan ?? [];
  const findings = settingsOf(version.policy, scope.schoolYear ?? schoolYearOf(today)).flatMap((setting) => {
    const components = componentsInLaw(version.policy, setting, record?.components ?? [], componentTypes);
    return checkAll(rules, { ...facts, components }, effectiveOn ?? today);
  });
  return { effectiveOn, before, findings: withoutRepeats(findings), rules };
}

/** Findings on a draft's text alone: its components and the district's terms. */
export async function textFindings(
  tx: Transaction<Database>,
  districtId: string,
  policy: Policy,
  needs: PlanNeeds,
): Promise<Finding[]> {
  const today = await todayIn(tx, districtId, needs);
  const { terms, jurisdiction } = await districtTerms(tx, districtId, today);
  const rules = ruleBookFor(needs, jurisdiction)?.planText ?? [];
  const findings = settingsOf(policy, schoolYearOf(today)).flatMap((setting) => {
    const components = componentsInLaw(policy, setting, [], needs.componentTypes);
    return checkAll(rules, { components, terms }, today);
  });
  return withoutRepeats(findings);
}

/** The day in the district. */
export async function todayIn(
  tx: Transaction<Database>,
  districtId: string,
  { clock }: Pick<FeatureDeps, 'clock'>,
): Promise<LocalDate> {
  const { terms } = await districtTerms(tx, districtId);
  return localDateOf(clock.now(), terms.timeZone);
}

/** Groups of people with the same weights give the same findings; each is said once. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
