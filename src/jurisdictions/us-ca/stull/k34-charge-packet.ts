/**
 * Educ. Code 44938: charges of unprofessional conduct need written notice at least 45 calendar days before they are
 * filed. Charges of unsatisfactory performance need it at least 90 calendar days before, or before the last quarter of
 * the year's scheduled schooldays where the board acts within that quarter. The notice includes the evaluation made
 * under the Stull Act, where one applies to the employee.
 */
import type { ActFacts } from '../../../rules/facts/act-facts.ts';
import { daysBetween, inWords } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { schoolYearOf } from '../../../rules/school-year.ts';
import { counted } from './words.ts';

const id = 'K34';
const citation = {
  section: 'Educ. Code 44938',
  url: 'https://self-law.org/code/ca/education-code/44938',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

type ChargePacket = Extract<ActFacts, { act: 'charge_packet' }>;

const grounds = {
  unprofessional_conduct: { days: 45, words: 'unprofessional conduct' },
  unsatisfactory_performance: { days: 90, words: 'unsatisfactory performance' },
} as const;

export const chargePacket: Rule<ActFacts> = {
  id,
  title: 'Charges after 45 or 90 days of notice, with the evaluation',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts) => (facts.act === 'charge_packet' ? [...notice(facts), ...evaluation(facts)] : []),
};

function notice(packet: ChargePacket) {
  const { ground, noticeOn, filingOn, lastQuarterStartsOn } = packet;
  const { days, words } = grounds[ground];
  const facts = { ground, noticeOn, filingOn, lastQuarterStartsOn, daysNeeded: days };
  if (noticeOn === null)
    return [
      found({
        severity: 'BLOCK',
        code: 'NOTICE_MISSING',
        sentence: `No written notice of ${words} is on record.`,
        remedy: `Give the employee written, specific notice, and file ${days} calendar days after it or later.`,
        facts,
      }),
    ];
  const given = daysBetween(noticeOn, filingOn);
  if (given >= days) return [];
  if (isInLastQuarter(packet, noticeOn))
    return [
      found({
        severity: 'INFO',
        code: 'FILED_IN_LAST_QUARTER',
        sentence: `Only ${counted(given, 'day lies', 'days lie')} between notice and filing, but the notice came before the last quarter of the schooldays and the charges are filed within it.`,
        remedy: '',
        citation: { ...citation, section: 'Educ. Code 44938(b)', confirmWithCounsel: true },
        facts: { ...facts, days: given },
      }),
    ];
  return [
    found({
      severity: 'BLOCK',
      code: 'NOTICE_TOO_SHORT',
      sentence: `Notice of ${words} was given on ${inWords(noticeOn)}, ${counted(given, 'day', 'days')} before the filing on ${inWords(filingOn)}; ${days} are needed.`,
      remedy: `File ${counted(days - given, 'day', 'days')} later or more.`,
      facts: { ...facts, days: given },
    }),
  ];
}

/** The other way for unsatisfactory performance: notice before the last quarter, action within it. */
function isInLastQuarter({ ground, filingOn, lastQuarterStartsOn }: ChargePacket, noticeOn: string): boolean {
  if (ground !== 'unsatisfactory_performance' || lastQuarterStartsOn === null) return false;
  const isWithin = filingOn >= lastQuarterStartsOn && schoolYearOf(filingOn) === schoolYearOf(lastQuarterStartsOn);
  return isWithin && noticeOn < lastQuarterStartsOn;
}

function evaluation({ evaluationApplies, hasEvaluationAttached }: ChargePacket) {
  if (!evaluationApplies || hasEvaluationAttached) return [];
  return [
    found({
      severity: 'BLOCK',
      code: 'EVALUATION_NOT_ATTACHED',
      sentence: 'The notice does not include the evaluation that the Stull Act asks for.',
      remedy: 'Attach the evaluation to the notice.',
      facts: { evaluationApplies, hasEvaluationAttached },
    }),
  ];
}

// Not formalised: whether the notice is specific enough, in which months it may be served (44936), how old the matters
// in it may be (44944), and the last schoolday of the quarter, for which the end of the school year stands.
