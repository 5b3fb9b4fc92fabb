/**
 * Educ. Code 44664(a)(3): a permanent employee may be evaluated at least every five years who has been employed for ten
 * years with the district, is highly qualified where the position must be so filled, was rated as meeting or exceeding
 * standards the last time, and when evaluator and employee agree. Either may withdraw the consent at any time.
 */
import type { Consent, EmployeeFacts, PastEvaluation } from '../../../rules/facts/employee-facts.ts';
import { addDays, addYears, type LocalDate } from '../../../rules/local-date.ts';
import { schoolYearOf } from '../../../rules/school-year.ts';
import { isPositive } from './past-evaluations.ts';

/** First school year in which federal law named no highly qualified position any longer. */
const lapsedFrom = '2016-17';

/** The day from which somebody has been ten years with the district. */
export const tenYearsOn = ({ hiredOn }: EmployeeFacts): LocalDate => addYears(hiredOn, 10);

/** Whether the condition "highly qualified" stands against an interval that was scheduled on a day. */
export const lacksQualification = ({ highlyQualified }: EmployeeFacts, since: LocalDate): boolean =>
  highlyQualified === false && schoolYearOf(since) < lapsedFrom;

/** Whether it would have stood against it while the condition was alive. */
export const qualificationLapsed = ({ highlyQualified }: EmployeeFacts, since: LocalDate): boolean =>
  highlyQualified === false && schoolYearOf(since) >= lapsedFrom;

const stands = ({ givenOn, withdrawnOn }: Consent, on: LocalDate): boolean =>
  givenOn <= on && (withdrawnOn === null || on < withdrawnOn);

/** A former evaluator's consent counts until the present evaluator took over; not at all when that day is unknown. */
function answers({ currentEvaluatorId, currentEvaluatorSince }: EmployeeFacts, personId: string, on: LocalDate) {
  return personId === currentEvaluatorId || (currentEvaluatorSince !== null && on < currentEvaluatorSince);
}

/** Whether a side's consent stands on a day; the evaluator's is that of who answers for the employee then. */
export const consents = (facts: EmployeeFacts, side: Consent['side'], on: LocalDate): boolean =>
  facts.consents.some(
    (consent) =>
      consent.side === side && stands(consent, on) && (side === 'employee' || answers(facts, consent.personId, on)),
  );

/** Whether somebody who no longer answers for the employee consented and never withdrew. */
export const formerEvaluatorConsents = (facts: EmployeeFacts, on: LocalDate): boolean =>
  facts.consents.some(
    (consent) => consent.side === 'evaluator' && stands(consent, on) && !answers(facts, consent.personId, on),
  );

/** Whether the interval after an evaluation is five years on a day: it is scheduled, and every condition holds. */
export function areFiveYears(facts: EmployeeFacts, last: PastEvaluation, on: LocalDate): boolean {
  const since = facts.fiveYearScheduledSince;
  return (
    since !== null &&
    since <= on &&
    tenYearsOn(facts) <= since &&
    !lacksQualification(facts, since) &&
    isPositive(last, on) &&
    consents(facts, 'employee', on) &&
    consents(facts, 'evaluator', on)
  );
}

/** The day on which an interval of five years ended for want of consent, the latest up to `until`; null when none did. */
export function consentEndedOn(facts: EmployeeFacts, last: PastEvaluation, until: LocalDate): LocalDate | null {
  const ends = [...facts.consents.map(({ withdrawnOn }) => withdrawnOn), facts.currentEvaluatorSince];
  const ended = ends
    .filter((day) => day !== null)
    .filter((day) => day <= until && schoolYearOf(day) > last.schoolYear)
    .filter((day) => areFiveYears(facts, last, addDays(day, -1)) && !areFiveYears(facts, last, day));
  return ended.toSorted().at(-1) ?? null;
}
