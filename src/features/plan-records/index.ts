/** What other features may use of plan records. */
export { type PlanDutyFacts, planDutyFacts } from './duty-facts.ts';
export { type PlanVerdict, planVerdict, textFindings, todayIn } from './plan-findings.ts';
