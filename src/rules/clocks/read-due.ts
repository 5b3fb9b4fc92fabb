/** When a clock runs out: dates written down by school year, or days counted from something. */
import { DateError, type LocalDate, localDate } from '../local-date.ts';
import { firstDayOf, lastDayOf, schoolYearFrom, startOf } from '../school-year.ts';
import { calendarMarks, milestones } from '../milestones.ts';
import type { ClockDates, Count } from './clock.ts';
import type { ClockReader } from './problems.ts';

type Fields = Readonly<Record<string, unknown>>;

const origins = [...calendarMarks, ...milestones];

/** A contract's longest count; more is a slip of the keyboard. */
const mostDays = 400;

function readDate(reader: ClockReader, year: string, value: unknown, pointer: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}$/.test(year) || schoolYearFrom(startOf(year)) !== year)
    return reader.refuse(
      pointer,
      `"${year}" is no school year.`,
      'Dates are agreed anew for each school year, which runs from July 1 to June 30.',
      'Write both halves, for example 2018-19.',
    );
  try {
    const date = localDate(typeof value === 'string' ? value : '');
    if (firstDayOf(year) <= date && date <= lastDayOf(year)) return date;
    return reader.refuse(
      pointer,
      `${date} is not in ${year}.`,
      'A date in another school year would be overdue from the start, or never.',
      `Write a date from ${firstDayOf(year)} to ${lastDayOf(year)}.`,
    );
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return reader.refuse(pointer, error.message, 'Dates are compared as they read.', 'Write year, month and day.');
  }
}

function readYears(reader: ClockReader, value: unknown, pointer: string): Record<string, LocalDate> {
  const entries = reader.entries(value, pointer, 'date by school year');
  return Object.fromEntries(
    entries.flatMap(({ key, value, pointer }) => {
      const date = readDate(reader, key, value, pointer);
      return date === undefined ? [] : [[key, date]];
    }),
  );
}

function readDates(reader: ClockReader, fields: Fields, pointer: string): ClockDates {
  const tracks =
    fields['on-track'] === undefined ? [] : reader.entries(fields['on-track'], `${pointer}/on-track`, 'track');
  return {
    on: readYears(reader, fields.on, `${pointer}/on`),
    onTrack: Object.fromEntries(
      tracks.map(({ key, value, pointer }) => [key, readYears(reader, value, pointer)] as const),
    ),
  };
}

function readDays(reader: ClockReader, value: unknown, pointer: string): number | undefined {
  const days = typeof value === 'string' && /^[1-9]\d{0,2}$/.test(value) ? Number(value) : Number.NaN;
  if (days <= mostDays) return days;
  return reader.refuse(
    pointer,
    'A whole number of days is expected here.',
    'The day counted from is not one of them, so the least is 1.',
    `Write a number from 1 to ${mostDays}.`,
  );
}

function readCount(reader: ClockReader, fields: Fields, pointer: string): Count | undefined {
  const direction = fields.after === undefined ? 'before' : 'after';
  const from = reader.choice(fields[direction], `${pointer}/${direction}`, origins);
  const days = readDays(reader, fields.days, `${pointer}/days`);
  const unit = reader.choice(fields.in, `${pointer}/in`, ['working-days', 'calendar-days'] as const);
  if (fields.in === undefined)
    reader.refuse(
      pointer,
      'The key "in" is missing.',
      'Four working days and four days are seldom the same date.',
      'Add "in: working-days" or "in: calendar-days".',
    );
  const onDayOff = reader.choice(fields['on-a-day-off'] ?? 'stays', `${pointer}/on-a-day-off`, [
    'stays',
    'next',
    'previous',
  ] as const);
  if (direction === 'before' && onDayOff === 'next')
    return reader.refuse(
      `${pointer}/on-a-day-off`,
      'A limit counted backward cannot be moved to a later day.',
      'It would leave fewer days than the contract promises.',
      'Write "stays" or "previous".',
    );
  return from && days && unit && onDayOff ? { from, direction, days, unit, onDayOff } : undefined;
}

/** Exactly one of `on`, `after` and `before` says which form it is. */
export function readDue(reader: ClockReader, fields: Fields, pointer: string): Count | ClockDates | undefined {
  const given = (['on', 'after', 'before'] as const).filter((key) => fields[key] !== undefined);
  const [form, ...others] = given;
  if (form === undefined || others.length > 0)
    return reader.refuse(
      pointer,
      form === undefined ? 'Nothing says when it is due.' : `It is due in two ways: ${given.join(' and ')}.`,
      'A clock has one date; where a contract has two, they are two clocks.',
      'Write one of "on" with dates by school year, "after" or "before" with "days" and "in".',
    );
  const misplaced = (form === 'on' ? ['days', 'in', 'on-a-day-off'] : ['on-track']).filter(
    (key) => fields[key] !== undefined,
  );
  for (const key of misplaced)
    reader.refuse(
      `${pointer}/${key}`,
      `"${key}" has no meaning beside "${form}".`,
      'Dates are written down and counts are counted; one clock is not both.',
      `Remove "${key}".`,
    );
  return form === 'on' ? readDates(reader, fields, pointer) : readCount(reader, fields, pointer);
}
