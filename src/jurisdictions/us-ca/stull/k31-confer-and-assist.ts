/**
 * Educ. Code 44664(b): after the notice of unsatisfactory performance the employing authority confers with the employee,
 * making specific recommendations as to areas of improvement, and endeavors to assist the employee in the performance.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { lastDayOf } from '../../../rules/school-year.ts';
import { isGiven } from './given.ts';
import { followsTwelveMonthRule, twelveMonthMeetingLimit } from './limits.ts';

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
  check: (facts, asOf) => {
    if (facts.isSatisfactory !== false) return [];
    const until = outermostDay(facts);
    return [conference(facts), specificRecommendations(facts), assistance(facts)].flatMap((duty) =>
      standing(duty, facts, until, asOf),
    );
  },
};

/** A part of the duty: the day on which it was done (null: not done) and how a sentence says that it was not. */
interface Duty {
  code: string;
  lateCode: string;
  doneOn: LocalDate | null;
  isDone: boolean;
  /** Opening of a sentence that says what is not done. */
  undone: string;
  done: string;
  remedy: string;
}

/**
 * The section names no day. The end of the school year is taken as the outermost one, and July 29 for those whose
 * meeting may be held until then.
 */
const outermostDay = ({ schoolYear, employee }: EvaluationFacts): LocalDate =>
  followsTwelveMonthRule(employee) ? twelveMonthMeetingLimit(schoolYear) : lastDayOf(schoolYear);

function conference({ unsatisfactoryConferenceOn: heldOn, unsatisfactoryNotice: notice }: EvaluationFacts): Duty {
  const counts = heldOn !== null && notice !== null && heldOn >= notice.givenOn;
  const early = heldOn !== null && !counts;
  const came = notice === null ? 'no notice was given yet' : `the notice came on ${inWords(notice.givenOn)}`;
  return {
    code: early ? 'CONFERRED_BEFORE_NOTICE' : 'NOT_CONFERRED',
    lateCode: 'CONFERRED_LATE',
    doneOn: heldOn,
    isDone: counts,
    undone: early ? `The conference was held on ${inWords(heldOn)}, but ${came}` : 'No conference was held',
    done: 'The conference was held',
    remedy: 'Confer with the employee after the notice, making specific recommendations.',
  };
}

const specificRecommendations = ({ recommendations }: EvaluationFacts): Duty => ({
  code: 'NO_SPECIFIC_RECOMMENDATIONS',
  lateCode: '',
  doneOn: null,
  isDone: recommendations.some(isGiven),
  undone: 'No specific recommendation is on record',
  done: '',
  remedy: 'Write down the areas of improvement that were recommended.',
});

/** The plan may follow the conference. */
const assistance = ({ assistancePlanOn }: EvaluationFacts): Duty => ({
  code: 'NO_ASSISTANCE_PLAN',
  lateCode: 'ASSISTED_LATE',
  doneOn: assistancePlanOn,
  isDone: assistancePlanOn !== null,
  undone: 'No plan of assistance is on record',
  done: 'The plan of assistance was made',
  remedy: 'Agree how the employee is to be assisted, and record it.',
});

/** To be done until the outermost day, and broken after it; ended by separation. */
function standing(duty: Duty, { employee }: EvaluationFacts, until: LocalDate, asOf: LocalDate) {
  const isLate = duty.isDone && duty.doneOn !== null && duty.doneOn > until;
  if (duty.isDone && !isLate) return [];
  if (!isLate && employee.leftOn !== null && employee.leftOn <= until) return [];
  const facts = { code: duty.code, doneOn: duty.doneOn, until };
  if (!isLate && asOf <= until)
    return [found({ severity: 'WARN', code: duty.code, sentence: `${duty.undone}.`, remedy: duty.remedy, facts })];
  const what = isLate && duty.doneOn !== null ? `${duty.done} on ${inWords(duty.doneOn)}` : duty.undone;
  const when = isLate ? `after ${inWords(until)}` : `by ${inWords(until)}`;
  return [
    found({
      severity: 'BREACH',
      code: isLate ? duty.lateCode : duty.code,
      sentence: `${what}${isLate ? ', ' : ' '}${when}, the end of the time that the section can be read to allow.`,
      remedy: isLate ? 'Keep it on record: nothing makes it timely afterwards.' : duty.remedy,
      citation: { ...citation, confirmWithCounsel: true },
      facts,
    }),
  ];
}

// Not formalised: whether recommendations are specific enough and whether the help was a real endeavor.
