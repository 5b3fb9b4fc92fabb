/** Why somebody is due in a school year or not, in one sentence. */
import { inWords } from '../../../rules/local-date.ts';
import type { ScheduleReason } from '../../../rules/schedule.ts';
import { addSchoolYears, type SchoolYear } from '../../../rules/school-year.ts';
import type { Due } from './due.ts';

interface Told {
  due: Due;
  year: SchoolYear;
  /** School year of the evaluation from which the interval runs. */
  last: SchoolYear;
}

const sentences: Readonly<Record<ScheduleReason, (told: Told) => string>> = {
  NOT_EMPLOYED: ({ year }) =>
    `The employee is not employed in ${year} up to the day on which an evaluation must be delivered.`,
  OUT_OF_SCOPE: ({ due }) => due.outside?.sentence ?? '',
  STATUS_UNKNOWN: ({ year }) => `The record has no employment status for ${year}, so an evaluation is planned.`,
  PROBATIONARY: ({ year }) => `A probationary employee is evaluated at least once each school year, so in ${year}.`,
  TEMPORARY: ({ due, year }) =>
    `The Act names no interval for ${due.status} staff, so an evaluation is planned every school year, also in ${year}.`,
  NEVER_EVALUATED: ({ year }) => `A permanent employee without an evaluation on record is evaluated in ${year}.`,
  AFTER_UNSATISFACTORY: ({ year, last }) =>
    `After the unsatisfactory evaluation of ${last} a permanent employee is evaluated every year until a positive one, so in ${year}.`,
  EVERY_OTHER_YEAR: ({ last }) =>
    `A permanent employee evaluated in ${last} is evaluated again by ${addSchoolYears(last, 2)}.`,
  EVERY_FIVE_YEARS: ({ last }) =>
    `By agreement of evaluator and employee the employee evaluated in ${last} is evaluated again by ${addSchoolYears(last, 5)}.`,
  CONSENT_WITHDRAWN: ({ due, last }) =>
    `The agreement on five years ended${due.consentEndedOn === null ? '' : ` on ${inWords(due.consentEndedOn)}`}, so the employee evaluated in ${last} is evaluated as soon as two years are past.`,
};

export const dueSentence = (due: Due, year: SchoolYear): string =>
  sentences[due.reason]({ due, year, last: due.last?.schoolYear ?? year });
