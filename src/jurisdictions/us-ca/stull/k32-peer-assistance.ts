/**
 * Educ. Code 44664(c): in a district that takes part in the Peer Assistance and Review Program, a certificated employee
 * with an unsatisfactory rating takes part in it. Educ. Code 44500(b)(1): participants are permanent employees and, in
 * districts of fewer than 250 pupils in average daily attendance, probationary ones too; others as it is bargained.
 */
import type { EvaluationFacts } from '../../../rules/facts/evaluation-facts.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K32';
const citation = {
  section: 'Educ. Code 44664(c), 44500(b)(1)',
  url: 'https://self-law.org/code/ca/education-code/44500',
  confirmWithCounsel: true,
};
const found = findingsOf({ id, citation });

/** Average daily attendance below which probationary employees take part by statute. */
const smallDistrict = 250;

export const peerAssistance: Rule<EvaluationFacts> = {
  id,
  title: 'Referral to Peer Assistance and Review',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  standsAgainst: 'close',
  check: (evaluation, asOf) => {
    const { isSatisfactory, terms, parReferralOn, employee } = evaluation;
    const hasLeft = employee.leftOn !== null && employee.leftOn < asOf;
    if (isSatisfactory !== false || !terms.participatesInPar || parReferralOn !== null || hasLeft) return [];
    return [takesPartByStatute(evaluation) ? missing(evaluation) : byContract(evaluation)];
  },
};

const takesPartByStatute = ({ employee, averageDailyAttendance }: EvaluationFacts): boolean =>
  employee.status === 'permanent' ||
  (employee.status === 'probationary' && averageDailyAttendance !== null && averageDailyAttendance < smallDistrict);

const factsOf = ({ employee, averageDailyAttendance }: EvaluationFacts) => ({
  status: employee.status,
  averageDailyAttendance,
  parReferralOn: null,
});

const missing = (evaluation: EvaluationFacts) =>
  found({
    severity: 'BLOCK',
    code: 'REFERRAL_MISSING',
    sentence: `The rating of a ${evaluation.employee.status} employee is unsatisfactory, and there is no referral to Peer Assistance and Review, in which the district takes part.`,
    remedy: 'Refer the employee before the evaluation is closed.',
    facts: factsOf(evaluation),
  });

/** The two sections pull apart here: "any employee" with an unsatisfactory rating, but not everybody is a participant. */
function byContract(evaluation: EvaluationFacts) {
  const { employee, averageDailyAttendance } = evaluation;
  const isUnknown = employee.status === 'probationary' && averageDailyAttendance === null;
  return found({
    severity: 'WARN',
    code: isUnknown ? 'ATTENDANCE_NOT_RECORDED' : 'REFERRAL_BY_CONTRACT',
    sentence: isUnknown
      ? 'Whether a probationary employee takes part in Peer Assistance and Review by statute depends on the average daily attendance, which is not recorded.'
      : `The rating of a ${employee.status} employee is unsatisfactory; by statute such an employee is no participant of Peer Assistance and Review here.`,
    remedy: isUnknown
      ? 'Record the average daily attendance of the district.'
      : 'Look up in the contract whether the employee is to be referred.',
    facts: factsOf(evaluation),
  });
}

// Not formalised: volunteers, the review panel's work, and whether the referral led to assistance.
