import { describe, expect, test } from '@jest/globals';
import { type AdoptedCalendar, calendarsOf, lastSchooldayOf, latestVersions, versionsInForce } from './calendars.ts';
import { deliveryLimit } from './deadlines/legal.ts';
import type { LocalDate } from './local-date.ts';
import { timelinessOf } from './timeliness.ts';

const calendar = (version: number, lastSchoolday: LocalDate, more: Partial<AdoptedCalendar> = {}): AdoptedCalendar => ({
  calendarId: `${version} ${lastSchoolday}`,
  version,
  track: null,
  schoolId: null,
  adoptedOn: '2025-02-11',
  firstSchoolday: '2025-08-11',
  lastSchoolday,
  ...more,
});
const north = { schoolId: 'north', tracks: [] };
const lastDay = (calendars: readonly AdoptedCalendar[], place = north as Parameters<typeof calendarsOf>[1]) =>
  lastSchooldayOf(latestVersions(calendarsOf(calendars, place)));

describe('which calendar counts', () => {
  const district = calendar(1, '2026-06-05');
  const ofNorth = calendar(1, '2026-06-12', { schoolId: 'north' });
  const trackA = calendar(1, '2026-05-29', { track: 'A' });
  const northA = calendar(1, '2026-05-22', { track: 'A', schoolId: 'north' });

  test("the district's where a school has none of its own", () => {
    expect(lastDay([district, ofNorth])).toBe('2026-06-12');
    expect(lastDay([district, ofNorth], { schoolId: 'south', tracks: [] })).toBe('2026-06-05');
    expect(lastDay([])).toBeNull();
  });

  test("the track's before the one for all tracks, and the school's track first of all", () => {
    const onA = { schoolId: 'north', tracks: ['A'] };
    expect(lastDay([district, ofNorth], onA)).toBe('2026-06-12');
    expect(lastDay([district, ofNorth, trackA], onA)).toBe('2026-05-29');
    expect(lastDay([northA, district, trackA, ofNorth], onA)).toBe('2026-05-22');
    expect(lastDay([northA, trackA])).toBeNull();
  });

  test("a later version of the district's calendar does not take the place of a school's own", () => {
    expect(lastDay([ofNorth, calendar(2, '2026-06-19')])).toBe('2026-06-12');
  });

  test('of two tracks the one that ends first', () => {
    expect(lastDay([district, trackA], { schoolId: 'north', tracks: ['A', 'B'] })).toBe('2026-05-29');
  });

  test('on a day: the latest version adopted by then, and the first one before any was', () => {
    const versions = [calendar(1, '2026-06-05'), calendar(2, '2026-06-12', { adoptedOn: '2026-03-10' })];
    const inForce = (on: LocalDate) => lastSchooldayOf(versionsInForce(versions, on));
    expect(inForce('2025-01-01')).toBe('2026-06-05');
    expect(inForce('2026-03-09')).toBe('2026-06-05');
    expect(inForce('2026-03-10')).toBe('2026-06-12');
  });
});

describe('in time, when the last schoolday was moved', () => {
  const moved = (from: LocalDate, to: LocalDate, adoptedOn: LocalDate) => [
    calendar(1, from),
    calendar(2, to, { adoptedOn }),
  ];
  test.each([
    [
      'moved later after the delivery: late then, in time now',
      '2026-05-10',
      '2026-06-05',
      '2026-06-12',
      '2026-05-20',
      'ONLY_AS_AMENDED',
    ],
    [
      'moved earlier after the delivery: in time then, late now',
      '2026-05-08',
      '2026-06-11',
      '2026-06-05',
      '2026-05-20',
      'ONLY_WHEN_DONE',
    ],
    ['moved earlier before the delivery: late', '2026-05-08', '2026-06-11', '2026-06-05', '2026-05-01', 'LATE'],
    ['in time by both', '2026-05-06', '2026-06-11', '2026-06-05', '2026-05-20', 'IN_TIME'],
    ['late by both', '2026-05-13', '2026-06-11', '2026-06-05', '2026-05-20', 'LATE'],
  ] as const)('%s', (_, doneOn, from, to, adoptedOn, expected) => {
    const versions = moved(from, to, adoptedOn);
    expect(timelinessOf(doneOn, versions, deliveryLimit)).toBe(expected);
    expect(timelinessOf(doneOn, versions.toReversed(), deliveryLimit)).toBe(expected);
  });

  test('nothing is said without a calendar', () => {
    expect(timelinessOf('2026-05-08', [], deliveryLimit)).toBeNull();
  });
});
