/** When and to whom a test was given, by the catalogue of tests. */
import type { Instrument } from '../../../rules/facts/evidence-item.ts';
import type { SchoolYear } from '../../../rules/school-year.ts';
import { coversSubject } from './subjects.ts';

/** School years compare as they read. */
export const wasGivenIn = ({ firstYear, lastYear, yearsNotGiven }: Instrument, year: SchoolYear): boolean =>
  (firstYear ?? year) <= year && year <= (lastYear ?? year) && !yearsNotGiven.includes(year);

export const coversGrade = ({ grades }: Instrument, grade: string): boolean => grades?.includes(grade) ?? true;

/** A state test of the content standards: what 44662(b)(1) calls a state adopted criterion-referenced assessment. */
export const isStateTest = ({ owner, kind }: Instrument): boolean => owner === 'state' && kind === 'summative';

/** Whether a state test covers what somebody teaches. */
export const coversAssignment = (test: Instrument, { grade, subject }: { grade: string; subject: string }): boolean =>
  isStateTest(test) && coversGrade(test, grade) && coversSubject(test.subjects, subject);
