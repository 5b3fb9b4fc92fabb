/**
 * Educ. Code 44663(b): for certificated non-instructional personnel who are employed on a 12-month basis, a copy is
 * transmitted no later than June 30 of the year in which the evaluation is made, and employee and evaluator meet before
 * July 30 of that year.
 */
import { followsTwelveMonthRule, twelveMonthMeetingLimit } from '../../../rules/deadlines/legal.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { lastDayOf } from '../../../rules/school-year.ts';
import { delivery, doneLate, type Draft, meeting, undone } from './lawful-day.ts';
import { meetingBeforeDelivery } from './meeting-before-delivery.ts';

const id = 'K25';
const citation = { section: 'Educ. Code 44663(b)', confirmWithCounsel: true };
const found = findingsOf({ id, citation });

export const twelveMonthEmployees: Rule<EvaluationFacts> = {
  id,
  title: 'Delivery by June 30 and meeting before July 30 for 12-month non-instructional employees',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) =>
    followsTwelveMonthRule(facts.employee)
      ? [...deliveredBy(facts, asOf), ...metBy(facts, asOf), ...meetingBeforeDelivery(facts)].map((draft) =>
          found(draft),
        )
      : [],
};

function deliveredBy({ transmittedOn, schoolYear, employee }: EvaluationFacts, asOf: LocalDate): Draft[] {
  const limit = {
    day: lastDayOf(schoolYear),
    reason: 'June 30 of the year in which the evaluation is made',
  };
  const used = { transmittedOn, limit: limit.day };
  if (transmittedOn === null) return asOf > limit.day ? undone(delivery, limit, employee, used) : [];
  return transmittedOn > limit.day ? [doneLate(delivery, transmittedOn, limit, employee, used)] : [];
}

function metBy({ conferenceOn, schoolYear, employee }: EvaluationFacts, asOf: LocalDate): Draft[] {
  const day = twelveMonthMeetingLimit(schoolYear);
  const limit = { day, reason: 'the day before July 30 of the year in which the evaluation is made' };
  const used = { conferenceOn, limit: limit.day };
  if (conferenceOn === null) return asOf > limit.day ? undone(meeting, limit, employee, used) : [];
  return conferenceOn > limit.day ? [doneLate(meeting, conferenceOn, limit, employee, used)] : [];
}

// Not formalised: employees of fewer than 12 months and all instructional ones, who follow (a); see K23 and K24.
