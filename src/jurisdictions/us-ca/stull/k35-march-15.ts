/**
 * Educ. Code 44929.21(b): in a district of 250 or more pupils in average daily attendance, a probationary employee who
 * has served two complete consecutive school years and is re-elected for the next is permanent from its start. The
 * governing board notifies the employee of re-election or non-re-election by March 15 of the second of them; without
 * such notice the employee is deemed re-elected.
 */
import type { EmployeeFacts } from '../../../rules/facts/employee-facts.ts';
import { inWords, type LocalDate } from '../../../rules/local-date.ts';
import { findingsOf, type Rule } from '../../../rules/rule.ts';
import { addSchoolYears, firstDayOf, schoolYearOf, startOf } from '../../../rules/school-year.ts';
import { statusIn } from './employment.ts';

const id = 'K35';
const citation = {
  section: 'Educ. Code 44929.21(b)',
  url: 'https://law.justia.com/codes/california/2010/edc/44929.20-44929.29.html',
  confirmWithCounsel: false,
};
const found = findingsOf({ id, citation });

/** Average daily attendance from which the two years hold. */
const largeDistrict = 250;

export const marchFifteenth: Rule<EmployeeFacts> = {
  id,
  title: 'Notice of re-election by March 15 of the second complete probationary year',
  citation,
  inForceFrom: null,
  inForceUntil: null,
  check: (employee, asOf) => {
    const year = schoolYearOf(asOf);
    const until: LocalDate = `${startOf(year) + 1}-03-15`;
    const notice = employee.reelectionNoticeOn;
    const noticeOn = notice !== null && notice >= firstDayOf(year) ? notice : null;
    if (!isSecondYear(employee, year) || (employee.leftOn !== null && employee.leftOn < until)) return [];
    const facts = { schoolYear: year, until, noticeOn, averageDailyAttendance: employee.averageDailyAttendance };
    if (employee.averageDailyAttendance === null) return [attendanceUnknown(facts)];
    if (employee.averageDailyAttendance < largeDistrict || (noticeOn !== null && noticeOn <= until)) return [];
    return [asOf <= until && noticeOn === null ? ahead(until, facts) : tooLate(until, noticeOn, facts)];
  },
};

/** Probationary now, after a complete probationary year. Whether this year becomes complete is not known before its end. */
const isSecondYear = (employee: EmployeeFacts, year: string): boolean =>
  statusIn(employee, year) === 'probationary' && employee.completeProbationaryYears.includes(addSchoolYears(year, -1));

type Used = Parameters<typeof found>[0]['facts'];

const attendanceUnknown = (facts: Used) =>
  found({
    severity: 'WARN',
    code: 'ATTENDANCE_NOT_RECORDED',
    sentence: 'Whether March 15 counts depends on the average daily attendance of the district, which is not recorded.',
    remedy: 'Record the average daily attendance.',
    facts,
  });

const ahead = (until: LocalDate, facts: Used) =>
  found({
    severity: 'INFO',
    code: 'REELECTION_NOTICE_AHEAD',
    sentence: `Notice of re-election or non-re-election is to be given by ${inWords(until)}.`,
    remedy: 'Give the notice in time; without it the employee is deemed re-elected.',
    facts,
  });

function tooLate(until: LocalDate, noticeOn: LocalDate | null, facts: Used) {
  const what =
    noticeOn === null ? 'No notice of re-election was given' : `The notice came on ${inWords(noticeOn)}, after`;
  return found({
    severity: 'WARN',
    code: noticeOn === null ? 'DEEMED_REELECTED' : 'NOTICE_AFTER_MARCH_15',
    sentence: `${what}${noticeOn === null ? ' by' : ''} ${inWords(until)}: the employee is deemed re-elected.`,
    remedy: 'Treat the employee as re-elected, and ask counsel before doing anything else.',
    facts,
  });
}

// Not formalised: districts below 250 (44929.23), district interns (44885.5), and whether a year of leave or of late hire
// is complete (44908), which the record says.
