/**
 * Legal dates are calendar dates where the district is, never moments. A date is text, yyyy-mm-dd, so that two of them
 * compare as they read; arithmetic goes through days since 1970 and knows neither hours nor time zones.
 */
export type LocalDate = `${number}-${number}-${number}`;

const dayLength = 86_400_000;

/** Thrown for text that is no calendar date. */
export class DateError extends Error {
  override name = 'DateError';
}

const toDays = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength;
const fromDays = (days: number): LocalDate => new Date(days * dayLength).toISOString().slice(0, 10) as LocalDate;

/**
 * Reads yyyy-mm-dd.
 * @throws DateError for other text, and for a day that its month does not have
 */
export function localDate(text: string): LocalDate {
  const days = /^\d{4}-\d{2}-\d{2}$/.test(text) ? toDays(text as LocalDate) : Number.NaN;
  const date = Number.isNaN(days) ? undefined : fromDays(days);
  if (date !== text) throw new DateError(`${text} is no calendar date; write it as 2026-05-11.`);
  return date;
}

/** The date so many days after `date`; before it when negative. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDays(toDays(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDays(to) - toDays(from);

/** Same day in another year. 29 February becomes 1 March in a common year: nobody reaches an anniversary early. */
export function addYears(date: LocalDate, years: number): LocalDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = new Date(`${year}-${date.slice(5, 7)}-01T00:00:00Z`);
  moved.setUTCDate(Number(date.slice(8)));
  return moved.toISOString().slice(0, 10) as LocalDate;
}

/** 1 Monday to 7 Sunday. */
export const weekday = (date: LocalDate): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1;

export const isWeekend = (date: LocalDate): boolean => weekday(date) > 5;

/** The earlier of two dates. */
export const earlierOf = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);

/** The later of two dates. */
export const laterOf = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/** Formatters by time zone, made once each: one costs many times what it formats. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarIn(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, made);
  return made;
}

/**
 * The date that a moment has on the calendar of a time zone.
 * @param moment ISO 8601 with its offset
 * @param timeZone IANA name, for example America/Los_Angeles
 */
export function localDateOf(moment: string | Date, timeZone: string): LocalDate {
  return localDate(calendarIn(timeZone).format(new Date(moment)));
}

/** Made once: a formatter costs many times what it formats. */
const wording = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });

/** A date as people read it: May 11, 2026. */
export const inWords = (date: LocalDate): string => wording.format(new Date(`${date}T00:00:00Z`));
