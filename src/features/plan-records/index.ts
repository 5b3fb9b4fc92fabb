/** What other features may use of plan records. */
export { type PlanDutyFacts, planDutyFacts, taughtNow } from './duty-facts.ts';
export { type PlanVerdict, planVerdict, textFindings, todayIn } from './plan-findings.ts';
export { type ProposedPlan, proposedFindings, startingRecord } from './proposed-plan.ts';
export type { NewPlanRecord } from './record-schema.ts';
export { writeRecord } from './write.ts';
