/**
 * Educ. Code 44664(b): after the notice of unsatisfactory performance the employing authority confers with the employee,
 * making specific recommendations as to areas of improvement, and endeavors to assist the employee in the performance.
 */
import { followsTwelveMonthRule, twelveMonthMeetingLimit } from '../../../rules/deadlines/legal.ts';
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { lastDayOf } from '../../../rules/school-year.ts';
import { isGiven } from './given.ts';

const id = 'K31';
const citation = {
  section: 'Educ. Code 44664(b)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const conferAndAssist: Rule<EvaluationFacts> = {
  id,
  title: 'Conference, specific recommendations and assistance after an unsatisfactory rating',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  standsAgainst: 'close',
  check: (facts, asOf) => {
    if (facts.isSatisfactory !== false) return [];
    const until = outermostDay(facts);
    return [
      ...open(facts).flatMap((part) => standing(part, facts, until, asOf)),
      ...doneLate(facts.unsatisfactoryConferenceOn, 'CONFERRED_LATE', 'The conference was held', until),
      ...doneLate(facts.assistancePlanOn, 'ASSISTED_LATE', 'The plan of assistance was made', until),
    ];
  },
};

/**
 * The section names no day. The end of the school year is taken as the outermost one, and July 29 for those whose
 * meeting may be held until then.
 */
const outermostDay = ({ schoolYear, employee }: EvaluationFacts): LocalDate =>
  followsTwelveMonthRule(employee) ? twelveMonthMeetingLimit(schoolYear) : lastDayOf(schoolYear);

/** A part of the duty that is not done. */
type Open = Pick<Finding, 'code' | 'remedy' | 'facts'> & { what: string };

function open(facts: EvaluationFacts): Open[] {
  const parts = [...conference(facts)];
  if (!facts.recommendations.some(isGiven))
    parts.push({
      code: 'NO_SPECIFIC_RECOMMENDATIONS',
      what: 'No specific recommendation is on record',
      remedy: 'Write down the areas of improvement that were recommended.',
      facts: { recommendations: 0 },
    });
  // The plan may follow the conference.
  if (facts.assistancePlanOn === null)
    parts.push({
      code: 'NO_ASSISTANCE_PLAN',
      what: 'No plan of assistance is on record',
      remedy: 'Agree how the employee is to be assisted, and record it.',
      facts: { assistancePlanOn: null },
    });
  return parts;
}

function conference({ unsatisfactoryConferenceOn: heldOn, unsatisfactoryNotice: notice }: EvaluationFacts): Open[] {
  if (heldOn !== null && notice !== null && heldOn >= notice.givenOn) return [];
  const facts = { unsatisfactoryConferenceOn: heldOn, noticeOn: notice?.givenOn ?? null };
  const remedy = 'Confer with the employee after the notice, making specific recommendations.';
  if (heldOn === null) return [{ code: 'NOT_CONFERRED', what: 'No conference was held', remedy, facts }];
  const came = notice === null ? 'no notice was given yet' : `the notice came on ${inWords(notice.givenOn)}`;
  const what = `The conference was held on ${inWords(heldOn)}, when ${came}`;
  return [{ code: 'CONFERRED_BEFORE_NOTICE', what, remedy, facts }];
}

/** To be done until the outermost day and broken after it; ended by separation. */
function standing(
  { what, ...part }: Open,
  { employee }: EvaluationFacts,
  until: LocalDate,
  asOf: LocalDate,
): Finding[] {
  if (employee.leftOn !== null && employee.leftOn <= until) return [];
  if (asOf <= until) return [found({ severity: 'WARN', sentence: `${what}.`, ...part })];
  const sentence = `${what}, and ${inWords(until)}, the last day that the section can be read to allow, is past.`;
  return [found({ severity: 'BREACH', sentence, ...part, citation: { ...citation, confirmWithCounsel: true } })];
}

/** Done after the outermost day, which nothing takes back. */
function doneLate(doneOn: LocalDate | null, code: string, what: string, until: LocalDate): Finding[] {
  if (doneOn === null || doneOn <= until) return [];
  return [
    found({
      severity: 'BREACH',
      code,
      sentence: `${what} on ${inWords(doneOn)}, after ${inWords(until)}, the last day that the section can be read to allow.`,
      remedy: 'Keep it on record: nothing makes it timely afterwards.',
      citation: { ...citation, confirmWithCounsel: true },
      facts: { doneOn, until },
    }),
  ];
}

// Not formalised: whether recommendations are specific enough and whether the help was a real endeavor.
