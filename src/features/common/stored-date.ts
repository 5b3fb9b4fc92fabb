import type { LocalDate } from '../../rules/local-date.ts';

/** A column of the type date as a calendar date: the database holds nothing else in it, so it is not read again. */
export const storedDate = (text: string): LocalDate => text as LocalDate;
