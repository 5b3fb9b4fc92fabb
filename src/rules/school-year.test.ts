import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from './local-date.ts';
import {
  addSchoolYears,
  firstDayOf,
  lastDayOf,
  schoolYearFrom,
  schoolYearOf,
  schoolYearsBetween,
  startOf,
} from './school-year.ts';

test('a school year is named by both halves, across a century too', () => {
  expect(schoolYearFrom(2025)).toBe('2025-26');
  expect(schoolYearFrom(1999)).toBe('1999-00');
  expect(schoolYearFrom(2009)).toBe('2009-10');
  expect(startOf('1999-00')).toBe(1999);
});

describe('a date lies in the school year that runs from July 1 to June 30', () => {
  test.each<[LocalDate, string]>([
    ['2025-06-30', '2024-25'],
    ['2025-07-01', '2025-26'],
    ['2025-12-31', '2025-26'],
    ['2026-01-01', '2025-26'],
    ['2024-02-29', '2023-24'],
    ['2026-06-30', '2025-26'],
    ['2026-07-01', '2026-27'],
  ])('%s in %s', (date, year) => {
    expect(schoolYearOf(date)).toBe(year);
    expect(firstDayOf(year) <= date && date <= lastDayOf(year)).toBe(true);
  });
});

test('its first and last day', () => {
  expect(firstDayOf('2025-26')).toBe('2025-07-01');
  expect(lastDayOf('2025-26')).toBe('2026-06-30');
  expect(lastDayOf('1999-00')).toBe('2000-06-30');
});

test('years later and earlier', () => {
  expect(addSchoolYears('2024-25', 2)).toBe('2026-27');
  expect(addSchoolYears('2000-01', -2)).toBe('1998-99');
  expect(schoolYearsBetween('2022-23', '2027-28')).toBe(5);
  expect(schoolYearsBetween('2027-28', '2022-23')).toBe(-5);
});
