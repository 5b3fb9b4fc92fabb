/**
 * Educ. Code 44663(a): before the last schoolday scheduled on the calendar that the governing board adopted, the
 * certificated employee and the evaluator meet to discuss the evaluation.
 */
import { lastSchooldayOf, latestVersions } from '../../../rules/calendars.ts';
import { followsTwelveMonthRule, meetingLimit } from '../../../rules/deadlines/legal.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { timelinessOf } from '../../../rules/timeliness.ts';
import { missingCalendars } from './calendar-on-record.ts';
import { doneLate, type Draft, meeting, undone } from './lawful-day.ts';
import { meetingBeforeDelivery } from './meeting-before-delivery.ts';

const id = 'K24';
const citation = {
  section: 'Educ. Code 44663(a)',
  url: 'https://gamutonline.net/district/petalumacity/displayPolicy/273130/',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const meetingBeforeLastSchoolday: Rule<EvaluationFacts> = {
  id,
  title: 'Meeting before the last schoolday',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) => {
    if (followsTwelveMonthRule(facts.employee)) return [];
    const lastSchoolday = lastSchooldayOf(latestVersions(facts.calendars));
    const drafts = lastSchoolday === null ? [] : judged(facts, lastSchoolday, asOf);
    // That a non-instructional employee of fewer than 12 months follows (a) is a reading of (b).
    const confirmWithCounsel = !facts.employee.isInstructional;
    return [...missingCalendars(facts), ...drafts, ...meetingBeforeDelivery(facts)].map((draft) =>
      found({ citation: { ...citation, confirmWithCounsel }, ...draft }),
    );
  },
};

function judged(facts: EvaluationFacts, lastSchoolday: LocalDate, asOf: LocalDate): Draft[] {
  const { conferenceOn, calendars, employee } = facts;
  const limit = {
    day: meetingLimit(lastSchoolday),
    reason: `the day before the last schoolday, ${inWords(lastSchoolday)}`,
  };
  const used = { conferenceOn, lastSchoolday, limit: limit.day };
  if (conferenceOn === null) return asOf > limit.day ? undone(meeting, limit, employee, used) : [];
  const timeliness = timelinessOf(conferenceOn, calendars, meetingLimit);
  if (timeliness === 'LATE') return [doneLate(meeting, conferenceOn, limit, employee, used)];
  return timeliness === 'IN_TIME' || timeliness === null ? [] : [amended(conferenceOn, timeliness, used)];
}

/** Before the last schoolday by one calendar, not before it by the other. */
const amended = (
  conferenceOn: LocalDate,
  timeliness: 'ONLY_AS_AMENDED' | 'ONLY_WHEN_DONE',
  facts: Draft['facts'],
): Draft => ({
  severity: 'WARN',
  code: timeliness === 'ONLY_AS_AMENDED' ? 'IN_TIME_ONLY_AS_AMENDED' : 'IN_TIME_ONLY_WHEN_DONE',
  sentence: `The meeting was held on ${inWords(conferenceOn)}: before the last schoolday only by the ${timeliness === 'ONLY_AS_AMENDED' ? 'calendar as amended' : 'calendar in force on that day'}.`,
  remedy: 'Keep both calendars and ask counsel which of them counts.',
  citation: { ...citation, confirmWithCounsel: true },
  facts,
});

// Not formalised: who may stand in for the evaluator at the meeting, and what is to be discussed.
