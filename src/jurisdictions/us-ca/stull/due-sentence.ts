/** Why somebody is due in a school year or not, in one sentence. */
import { inWords } from '../../../rules/local-date.ts';
import { addSchoolYears, type SchoolYear } from '../../../rules/school-year.ts';
import type { Due } from './due.ts';

export function dueSentence(due: Due, year: SchoolYear): string {
  const last = due.last?.schoolYear ?? year;
  const after = (years: number) => addSchoolYears(last, years);
  switch (due.reason) {
    case 'NOT_EMPLOYED':
      return `The employee is not employed in ${year} up to the day on which an evaluation must be delivered.`;
    case 'OUT_OF_SCOPE':
      return due.outside?.sentence ?? '';
    case 'STATUS_UNKNOWN':
      return `The record has no employment status for ${year}, so an evaluation is planned.`;
    case 'PROBATIONARY':
      return `A probationary employee is evaluated at least once each school year, so in ${year}.`;
    case 'TEMPORARY':
      return `The Act names no interval for ${due.status} staff, so an evaluation is planned every school year, also in ${year}.`;
    case 'NEVER_EVALUATED':
      return `A permanent employee without an evaluation on record is evaluated in ${year}.`;
    case 'AFTER_UNSATISFACTORY':
      return `After the unsatisfactory evaluation of ${last} a permanent employee is evaluated every year until a positive one, so in ${year}.`;
    case 'EVERY_OTHER_YEAR':
      return `A permanent employee evaluated in ${last} is evaluated again by ${after(2)}.`;
    case 'EVERY_FIVE_YEARS':
      return `By agreement of evaluator and employee the employee evaluated in ${last} is evaluated again by ${after(5)}.`;
    case 'CONSENT_WITHDRAWN':
      return `The agreement on five years ended on ${due.consentEndedOn === null ? 'an unknown day' : inWords(due.consentEndedOn)}, so the employee evaluated in ${last} is evaluated as soon as two years are past.`;
  }
}
