import type { LocalDate } from './local-date.ts';

/** A school year by both halves, for example 2025-26. It runs from July 1 to June 30 (Educ. Code 37200). */
export type SchoolYear = string;

/** The school year that starts in the given calendar year. */
export const schoolYearFrom = (start: number): SchoolYear => `${start}-${String((start + 1) % 100).padStart(2, '0')}`;

/** Calendar year in which a school year starts. */
export const startOf = (year: SchoolYear): number => Number(year.slice(0, 4));

/** The school year `count` years later; earlier when negative. */
export const addSchoolYears = (year: SchoolYear, count: number): SchoolYear => schoolYearFrom(startOf(year) + count);

/** School years from one to another; negative when the other is earlier. */
export const schoolYearsBetween = (from: SchoolYear, to: SchoolYear): number => startOf(to) - startOf(from);

/** The school year in which a date lies. */
export function schoolYearOf(date: LocalDate): SchoolYear {
  const year = Number(date.slice(0, 4));
  return schoolYearFrom(date.slice(5) >= '07-01' ? year : year - 1);
}

export const firstDayOf = (year: SchoolYear): LocalDate => `${startOf(year)}-07-01` as LocalDate;
export const lastDayOf = (year: SchoolYear): LocalDate => `${startOf(year) + 1}-06-30` as LocalDate;
