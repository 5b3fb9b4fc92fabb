import { describe, expect, test } from '@jest/globals';
import {
  DateError,
  type LocalDate,
  addDays,
  addYears,
  daysBetween,
  earlierOf,
  inWords,
  isWeekend,
  localDate,
  localDateOf,
  weekday,
} from './local-date.ts';

describe('a date is read', () => {
  test.each(['2026-05-11', '2024-02-29', '2000-02-29', '1999-12-31'])('%s', (text) => {
    expect(localDate(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-5-11',
    '11/05/2026',
    '2026-05-11T00:00Z',
    '',
  ])('and "%s" is refused', (text) => {
    expect(() => localDate(text)).toThrow(DateError);
  });
});

describe('days are counted on the calendar', () => {
  test.each<[LocalDate, number, LocalDate]>([
    ['2017-06-09', -30, '2017-05-10'],
    ['2025-06-10', -30, '2025-05-11'],
    ['2024-03-30', -30, '2024-02-29'],
    ['2023-03-30', -30, '2023-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    // Clocks change on March 8 and November 1, 2026: a date has no hours to lose.
    ['2026-03-07', 2, '2026-03-09'],
    ['2026-10-31', 2, '2026-11-02'],
  ])('%s and %i days', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('years later', () => {
  test.each<[LocalDate, number, LocalDate]>([
    ['2016-02-29', 10, '2026-03-01'],
    ['2016-02-29', 4, '2020-02-29'],
    ['2016-02-28', 10, '2026-02-28'],
    ['2016-03-01', 10, '2026-03-01'],
    ['2000-02-29', 100, '2100-03-01'],
    ['2024-02-29', -1, '2023-03-01'],
  ])('%s and %i years', (date, years, later) => {
    expect(addYears(date, years)).toBe(later);
  });
});

describe('days of the week', () => {
  test.each<[LocalDate, number]>([
    ['2017-06-09', 5],
    ['2025-06-10', 2],
    ['2025-05-11', 7],
    ['2024-02-29', 4],
    ['2026-05-11', 1],
    ['1969-12-28', 7],
    ['1969-12-29', 1],
  ])('%s', (date, day) => {
    expect(weekday(date)).toBe(day);
    expect(isWeekend(date)).toBe(day > 5);
  });
});

test('the earlier of two dates', () => {
  expect(earlierOf('2026-05-11', '2025-12-31')).toBe('2025-12-31');
  expect(earlierOf('2025-12-31', '2026-05-11')).toBe('2025-12-31');
});

describe('a moment has the date of the place', () => {
  test.each([
    // Half past ten at night of the last lawful day is that day, though it is the next one in Greenwich.
    ['2017-05-11T05:30:00Z', 'America/Los_Angeles', '2017-05-10'],
    ['2017-05-11T06:59:59Z', 'America/Los_Angeles', '2017-05-10'],
    ['2017-05-11T07:00:00Z', 'America/Los_Angeles', '2017-05-11'],
    ['2017-05-11T05:30:00Z', 'UTC', '2017-05-11'],
    // Standard time in winter: one hour later than in summer.
    ['2017-01-11T07:59:59Z', 'America/Los_Angeles', '2017-01-10'],
    ['2017-01-11T08:00:00Z', 'America/Los_Angeles', '2017-01-11'],
    ['2024-03-01T07:59:59Z', 'America/Los_Angeles', '2024-02-29'],
    ['2017-05-10T22:30:00-07:00', 'Europe/Berlin', '2017-05-11'],
  ])('%s in %s', (moment, timeZone, date) => {
    expect(localDateOf(moment, timeZone)).toBe(date);
    expect(localDateOf(new Date(moment), timeZone)).toBe(date);
  });
});

test('a date in words', () => {
  expect(inWords('2026-05-11')).toBe('May 11, 2026');
  expect(inWords('2024-02-29')).toBe('February 29, 2024');
});
