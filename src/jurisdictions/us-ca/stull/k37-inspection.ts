/**
 * Educ. Code 44031(a) with Labor Code 1198.5: on written request an employee may inspect the personnel records within 30
 * calendar days; by written agreement the time may be extended to 35.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import type { Finding } from '../../../rules/finding.ts';
import { addDays, inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';

const id = 'K37';
const citation = {
  section: 'Educ. Code 44031(a); Labor Code 1198.5',
  url: 'https://self-law.org/code/ca/education-code/44031',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

const days = 30;
const agreedDays = 35;

type Request = EmployeeFacts['inspectionRequests'][number];

export const inspection: Rule<EmployeeFacts> = {
  id,
  title: 'Inspection of the personnel file within 30 days',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: ({ inspectionRequests }, asOf) => inspectionRequests.flatMap((request) => judged(request, asOf)),
};

function judged({ requestedOn, agreedToExtend, grantedOn }: Request, asOf: LocalDate): Finding[] {
  const until = addDays(requestedOn, agreedToExtend ? agreedDays : days);
  const facts = { requestedOn, agreedToExtend, grantedOn, until };
  const request = `The request of ${inWords(requestedOn)} to inspect the personnel file`;
  if (grantedOn !== null && grantedOn <= until) return [];
  if (grantedOn !== null)
    return [
      found({
        severity: 'WARN',
        code: 'INSPECTED_LATE',
        sentence: `${request} was granted on ${inWords(grantedOn)}, after ${inWords(until)}.`,
        remedy: 'Keep it on record: nothing makes it timely afterwards.',
        facts,
      }),
    ];
  const isOver = asOf > until;
  return [
    found({
      severity: isOver ? 'WARN' : 'INFO',
      code: isOver ? 'INSPECTION_OVERDUE' : 'INSPECTION_AHEAD',
      sentence: `${request} ${isOver ? 'was' : 'is'} to be granted by ${inWords(until)}.`,
      remedy: isOver ? 'Let the employee inspect the file now.' : 'Let the employee inspect the file by that day.',
      facts,
    }),
  ];
}

// Not formalised: what is withheld (ratings before employment, examination committees; 44031(b)), and that the time is
// outside the hours of service.
