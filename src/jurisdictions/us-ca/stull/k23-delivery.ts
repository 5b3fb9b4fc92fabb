/**
 * Educ. Code 44663(a): the evaluation is in writing, and a copy of it is transmitted to the certificated employee not
 * later than 30 days before the last schoolday scheduled on the calendar that the governing board adopted for the school
 * year in which the evaluation takes place.
 */
import { lastSchooldayOf, latestVersions, versionsInForce } from '../../../rules/calendars.ts';
import { deliveryLimit, followsTwelveMonthRule } from '../../../rules/deadlines/legal.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { addDays, inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { timelinessOf } from '../../../rules/timeliness.ts';
import { workingDayOnOrBefore } from '../../../rules/working-days.ts';
import { missingCalendars } from './calendar-on-record.ts';
import { delivery, doneLate, type Draft, undone } from './lawful-day.ts';

const id = 'K23';
const citation = {
  section: 'Educ. Code 44663(a)',
  url: 'https://gamutonline.net/district/petalumacity/displayPolicy/273130/',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

/** Days before the last schoolday from which the limit is shown, and from which it presses. */
const shownFrom = 45;
const pressesFrom = 35;

export const deliveryBeforeLastSchoolday: Rule<EvaluationFacts> = {
  id,
  title: 'Delivery 30 days before the last schoolday',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) => {
    if (followsTwelveMonthRule(facts.employee)) return [];
    const lastSchoolday = lastSchooldayOf(latestVersions(facts.calendars));
    const drafts = lastSchoolday === null ? [] : judged(facts, lastSchoolday, asOf);
    // That a non-instructional employee of fewer than 12 months follows (a) is a reading of (b).
    const confirmWithCounsel = !facts.employee.isInstructional;
    return [...missingCalendars(facts), ...drafts].map((draft) =>
      found({ citation: { ...citation, confirmWithCounsel }, ...draft }),
    );
  },
};

const reasonOf = (lastSchoolday: LocalDate) => `30 days before the last schoolday, ${inWords(lastSchoolday)}`;

function judged(facts: EvaluationFacts, lastSchoolday: LocalDate, asOf: LocalDate): Draft[] {
  const day = deliveryLimit(lastSchoolday);
  const limit = { day, reason: reasonOf(lastSchoolday) };
  const { transmittedOn, employee, calendars } = facts;
  const used = { transmittedOn, lastSchoolday, limit: day };
  if (transmittedOn === null) return asOf > day ? undone(delivery, limit, employee, used) : ahead(facts, limit, asOf);
  const timeliness = timelinessOf(transmittedOn, calendars, deliveryLimit);
  if (timeliness === 'LATE') return [doneLate(delivery, transmittedOn, limit, employee, used)];
  return timeliness === 'ONLY_AS_AMENDED' || timeliness === 'ONLY_WHEN_DONE'
    ? [amended(facts, transmittedOn, day, timeliness)]
    : [];
}

/** The limit as it comes nearer. The day to aim at is a working day; the limit itself is never moved. */
function ahead({ employee, terms, transmittedOn }: EvaluationFacts, limit: Limit, asOf: LocalDate): Draft[] {
  const lastSchoolday = addDays(limit.day, 30);
  if (asOf < addDays(lastSchoolday, -shownFrom) || employee.isOnLeaveAllYear) return [];
  const presses = asOf >= addDays(lastSchoolday, -pressesFrom);
  const target = workingDayOnOrBefore(limit.day, terms.holidays);
  return [
    {
      severity: presses ? 'WARN' : 'INFO',
      code: presses ? 'DELIVERY_PRESSES' : 'DELIVERY_AHEAD',
      sentence: `The copy is to be transmitted by ${inWords(limit.day)} (${limit.reason}).`,
      remedy: `Transmit it by ${inWords(target)}, the last working day that is in time.`,
      facts: { transmittedOn, lastSchoolday, limit: limit.day, target },
    },
  ];
}

interface Limit {
  day: LocalDate;
  reason: string;
}

/** In time by one calendar and late by the other: both are kept, and counsel says which counts. */
function amended(
  { calendars }: EvaluationFacts,
  transmittedOn: LocalDate,
  limitNow: LocalDate,
  timeliness: 'ONLY_AS_AMENDED' | 'ONLY_WHEN_DONE',
): Draft {
  const then = lastSchooldayOf(versionsInForce(calendars, transmittedOn));
  const limitThen = then === null ? limitNow : deliveryLimit(then);
  const isTimelyNow = timeliness === 'ONLY_AS_AMENDED';
  const [timely, late] = isTimelyNow ? [limitNow, limitThen] : [limitThen, limitNow];
  return {
    severity: 'WARN',
    code: isTimelyNow ? 'IN_TIME_ONLY_AS_AMENDED' : 'IN_TIME_ONLY_WHEN_DONE',
    sentence: `The copy was transmitted on ${inWords(transmittedOn)}: in time by the ${isTimelyNow ? 'amended calendar' : 'calendar of that day'} (limit ${inWords(timely)}), late by the ${isTimelyNow ? 'calendar of that day' : 'amended calendar'} (limit ${inWords(late)}).`,
    remedy: 'Keep both calendars and ask counsel which of them counts.',
    citation: { ...citation, confirmWithCounsel: true },
    facts: { transmittedOn, limitThen, limitNow },
  };
}

// Not formalised: what counts as transmitting (by hand, by post, by electronic mail), and whether the evaluation takes
// place in the school year that its record names.
