/** What is on record of a policy version, as facts for the law. */
import type { PlanFacts } from '../../rules/facts/plan-facts.ts';
import { type LocalDate, localDate, localDateOf } from '../../rules/local-date.ts';
import type { PlanDutyFacts } from './duty-facts.ts';
import type { NewPlanRecord } from './record-schema.ts';

/** Everything but the components, which can differ by group. Without a record, nothing is known to have happened. */
export function factsOnRecord(
  record: NewPlanRecord | undefined,
  { taught, firstEvaluationAt }: PlanDutyFacts,
  given: Pick<PlanFacts, 'effectiveOn' | 'bargainableChanges' | 'terms'>,
): Omit<PlanFacts, 'components'> {
  const covered = new Set(record?.standards.map(placeOf));
  return {
    ...given,
    adviceRecordedOn: dayOf(record?.advice),
    adoptedOn: dayOf(record?.adoption),
    rubricSource: record?.rubric?.source ?? null,
    rubricAgreementReference: record?.rubric?.agreementReference ?? null,
    bargainingReference: record?.bargainingReference ?? null,
    publishedToStaffOn: dayOf(record?.publication),
    firstEvaluationOn: firstEvaluationAt && localDateOf(firstEvaluationAt, given.terms.timeZone),
    assignmentsWithoutStandard: taught.filter((assignment) => !covered.has(placeOf(assignment))),
  };
}

const placeOf = ({ grade, subject }: { grade: string; subject: string }): string => JSON.stringify([grade, subject]);

const dayOf = (event: { on: string } | null | undefined): LocalDate | null => (event ? localDate(event.on) : null);
