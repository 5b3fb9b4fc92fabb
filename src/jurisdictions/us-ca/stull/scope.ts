/** Who is outside the evaluation system of Educ. Code 44660-44665, and why. */
import type { BoardExclusion, EmployeeFacts, EmploymentStatus } from '../../../rules/facts/employee-facts.ts';
import type { Citation } from '../../../rules/finding.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';

export interface Outside {
  code: 'CHARTER_SCHOOL' | 'OTHER_EMPLOYER' | 'NOT_CERTIFICATED' | 'HOURLY_ADULT_EDUCATION' | 'EXCLUDED_BY_BOARD';
  sentence: string;
  citation: Citation;
}

const section44660: Citation = {
  section: 'Educ. Code 44660',
  url: 'https://self-law.org/code/ca/education-code/44660',
  confirmWithCounsel: false,
};
export const section44664d: Citation = {
  section: 'Educ. Code 44664(d)',
  url: 'https://jurris.com/california/education-code/44660-44665/44664-6',
  confirmWithCounsel: true,
};

/** Statuses that a governing board may exclude; no other exclusion is lawful. */
export const isExcludable = (status: EmploymentStatus | null): status is 'hourly' | 'substitute' =>
  status === 'hourly' || status === 'substitute';

const exclusionOf = (
  { boardExclusions }: EmployeeFacts,
  status: EmploymentStatus | null,
  by: LocalDate,
): BoardExclusion | undefined =>
  isExcludable(status)
    ? boardExclusions.find(({ statuses, adoptedOn }) => statuses.includes(status) && adoptedOn <= by)
    : undefined;

/**
 * Why somebody of a status is outside, null when inside.
 * @param by the day by which a decision of the board must have been adopted
 */
export function outsideOf(facts: EmployeeFacts, status: EmploymentStatus | null, by: LocalDate): Outside | null {
  if (facts.employer === 'charter')
    return {
      code: 'CHARTER_SCHOOL',
      sentence: 'A charter school is outside the Act unless its own policy adopts it.',
      citation: { section: 'Educ. Code 47610', confirmWithCounsel: true },
    };
  if (facts.employer === 'other')
    return {
      code: 'OTHER_EMPLOYER',
      sentence: 'The Act is for school districts and for schools that county superintendents run.',
      citation: { ...section44660, confirmWithCounsel: true },
    };
  if (!facts.isCertificated)
    return { code: 'NOT_CERTIFICATED', sentence: 'The Act is for certificated personnel.', citation: section44660 };
  if (facts.isHourlyAdultEducation)
    return {
      code: 'HOURLY_ADULT_EDUCATION',
      sentence: 'Staff employed by the hour in adult education classes are outside the Act.',
      citation: section44660,
    };
  const exclusion = exclusionOf(facts, status, by);
  return exclusion === undefined
    ? null
    : {
        code: 'EXCLUDED_BY_BOARD',
        sentence: `The governing board excluded ${status} staff on ${inWords(exclusion.adoptedOn)} (${exclusion.reference}).`,
        citation: section44664d,
      };
}
