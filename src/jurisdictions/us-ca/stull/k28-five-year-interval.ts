/**
 * Educ. Code 44664(a)(3): at least every five years for a permanent employee who has been employed for at least ten years
 * with the district, is highly qualified if the position must be so filled under federal law, was rated as meeting or
 * exceeding standards the last time, and when evaluator and employee agree; either may withdraw the consent at any time.
 * When a condition fails the interval of five years is stopped, never the evaluation.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { statusOn } from './employment.ts';
import { lacksQualification, qualificationLapsed, tenYearsOn } from './five-years.ts';
import { missingConsents } from './five-year-consents.ts';
import type { Draft } from './lawful-day.ts';
import { isPositive, previousEvaluation } from './past-evaluations.ts';

const id = 'K28';
const citation = {
  section: 'Educ. Code 44664(a)(3)',
  url: 'https://self-law.org/code/ca/education-code/44664',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

export const fiveYearInterval: Rule<EmployeeFacts> = {
  id,
  title: 'Conditions of an interval of five years',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (facts, asOf) => {
    const since = facts.fiveYearScheduledSince;
    if (since === null) return [];
    return [
      ...permanence(facts, since, asOf),
      ...tenure(facts, since),
      ...qualification(facts, since),
      ...previousRating(facts, asOf),
      ...missingConsents(facts, since, asOf, citation),
    ].map((draft) => found(draft));
  },
};

const stopped = 'Keep the interval of two years';

function permanence(facts: EmployeeFacts, since: LocalDate, asOf: LocalDate): Draft[] {
  const status = statusOn(facts, asOf > since ? asOf : since);
  if (status === 'permanent') return [];
  return [
    {
      severity: 'BLOCK',
      code: 'NOT_PERMANENT',
      sentence: 'An interval of five years is for permanent employees, which the record does not show here.',
      remedy: 'Evaluate the employee as the present status asks.',
      facts: { status },
    },
  ];
}

function tenure(facts: EmployeeFacts, since: LocalDate): Draft[] {
  const from = tenYearsOn(facts);
  if (from <= since) return [];
  return [
    {
      severity: 'BLOCK',
      code: 'NOT_TEN_YEARS',
      sentence: `The interval was scheduled on ${inWords(since)}; ten years with the district, which began on ${inWords(facts.hiredOn)}, are complete on ${inWords(from)}.`,
      remedy: `${stopped}, or agree on five years from ${inWords(from)}.`,
      // Years elsewhere do not count; an anniversary of February 29 is taken as March 1.
      citation: { ...citation, confirmWithCounsel: facts.hiredOn.endsWith('02-29') },
      facts: { hiredOn: facts.hiredOn, tenYearsOn: from, scheduledSince: since },
    },
  ];
}

function qualification(facts: EmployeeFacts, since: LocalDate): Draft[] {
  const used = { highlyQualified: facts.highlyQualified, scheduledSince: since };
  if (lacksQualification(facts, since))
    return [
      {
        severity: 'BLOCK',
        code: 'NOT_HIGHLY_QUALIFIED',
        sentence: `The position asked for a highly qualified teacher when the interval was scheduled on ${inWords(since)}, and the employee was none.`,
        remedy: `${stopped}.`,
        facts: used,
      },
    ];
  if (!qualificationLapsed(facts, since)) return [];
  return [
    {
      severity: 'INFO',
      code: 'QUALIFICATION_LAPSED',
      sentence:
        'The employee is not highly qualified; since 2016-17 federal law asks it of no position, so that it is read not to stand against the interval.',
      remedy: '',
      citation: { ...citation, confirmWithCounsel: true },
      facts: used,
    },
  ];
}

function previousRating(facts: EmployeeFacts, asOf: LocalDate): Draft[] {
  const previous = previousEvaluation(facts, asOf);
  if (isPositive(previous, asOf)) return [];
  return [
    {
      severity: 'BLOCK',
      code: 'PREVIOUS_NOT_POSITIVE',
      sentence:
        previous === null
          ? 'No previous evaluation is on record that was rated as meeting or exceeding standards.'
          : `The previous evaluation, of ${previous.schoolYear}, was not rated as meeting or exceeding standards.`,
      remedy: `${stopped}; after an unsatisfactory evaluation the next one is due in a year.`,
      facts: { previous: previous?.schoolYear ?? null, isSatisfactory: previous?.isSatisfactory ?? null },
    },
  ];
}

// Not formalised: breaks in service, and districts that apply the other conditions to administrators alone.
