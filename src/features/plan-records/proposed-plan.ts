/** What the law says of a policy that is only proposed, and the record that its version would start with. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Finding } from '../../rules/finding.ts';
import { checkAll } from '../../rules/rule.ts';
import { schoolYearOf } from '../../rules/school-year.ts';
import { evidenceComponents, type Policy } from '../../scoring/policy.ts';
import { ruleBookFor } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { componentsInLaw, settingsOf } from './components-in-law.ts';
import type { PlanDutyFacts } from './duty-facts.ts';
import { factsOnRecord } from './plan-facts.ts';
import { type PlanNeeds, todayIn, withoutRepeats } from './plan-findings.ts';
import { planRecordsOf } from './queries.ts';
import type { NewPlanRecord } from './record-schema.ts';
import { bargainableDifference } from './version-before.ts';

/** A policy that changes a published version. */
export interface ProposedPlan {
  base: { policyVersionId: string; version: number; document: unknown };
  policy: Policy;
  /** From taughtNow. */
  taught: PlanDutyFacts['taught'];
  /** What is known of its adoption; nothing while it is on the table. */
  happened: Pick<NewPlanRecord, 'advice' | 'adoption' | 'bargainingReference'>;
}

/**
 * The record that the proposed version starts with: what happened around it, and of the base version's record what the
 * proposal does not touch: whose standards the rubric rests on, what components are, and the standards of achievement.
 */
export async function startingRecord(
  tx: Transaction<Database>,
  districtId: string,
  { base, policy, happened }: ProposedPlan,
): Promise<NewPlanRecord> {
  const [before] = await planRecordsOf(tx, districtId, base.policyVersionId);
  const keys = evidenceComponents(policy).map(({ key }) => key);
  return {
    ...happened,
    rubric: before?.rubric ?? null,
    publication: null,
    components: before?.components.filter(({ key }) => keys.includes(key)) ?? [],
    standards: before?.standards ?? [],
    note: before ? `Rubric, components and standards as on record of version ${base.version}.` : null,
  };
}

/** Findings as they would stand if the proposed policy took effect with this record and nothing more. */
export async function proposedFindings(
  tx: Transaction<Database>,
  districtId: string,
  { base, policy, taught }: ProposedPlan,
  record: NewPlanRecord,
  needs: PlanNeeds,
): Promise<Finding[]> {
  const today = await todayIn(tx, districtId, needs);
  const { terms, jurisdiction } = await districtTerms(tx, districtId, today);
  const given = { effectiveOn: null, bargainableChanges: bargainableDifference(base.document, policy.document), terms };
  const facts = factsOnRecord(record, { taught, firstEvaluationAt: null }, given);
  const rules = ruleBookFor(needs, jurisdiction)?.plan ?? [];
  const findings = settingsOf(policy, schoolYearOf(today)).flatMap((setting) => {
    const components = componentsInLaw(policy, setting, record.components, needs.componentTypes);
    return checkAll(rules, { ...facts, components }, today);
  });
  return withoutRepeats(findings);
}
