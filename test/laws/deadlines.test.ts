/** What holds of deadlines whatever the calendars, the clocks and the holidays are. */
import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { type AdoptedCalendar, calendarsOf } from '../../src/rules/calendars.ts';
import type { Clock, ClockSet } from '../../src/rules/clocks/clock.ts';
import { calendarDeadlines, type Deadline, type DeadlineFacts, deadlinesFor } from '../../src/rules/deadlines.ts';
import { stateOf } from '../../src/rules/deadlines/state.ts';
import { addDays, daysBetween, type LocalDate } from '../../src/rules/local-date.ts';
import { addWorkingDays, isWorkingDay } from '../../src/rules/working-days.ts';

const firstDay: LocalDate = '2025-07-01';
const day = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(firstDay, days));
const holidays = fc.array(day(0, 364), { maxLength: 30 });
const tracks = fc.subarray(['A', 'B']);
const north = 'north';

/** Versions of a few series, numbered within each; a school's own and tracks' come and go. */
const calendars: fc.Arbitrary<AdoptedCalendar[]> = fc
  .array(
    fc.record({
      schoolId: fc.constantFrom(null, north, 'south'),
      track: fc.constantFrom(null, 'A', 'B'),
      firstSchoolday: day(0, 80),
      lastSchoolday: day(250, 364),
      adoptedOn: day(-200, 364),
    }),
    { maxLength: 12 },
  )
  .map((versions) =>
    versions.map((each, index) => ({
      ...each,
      calendarId: `calendar ${index}`,
      version: 1 + versions.slice(0, index).filter((other) => isSameSeries(each, other)).length,
    })),
  );

type Series = Pick<AdoptedCalendar, 'schoolId' | 'track'>;
function isSameSeries(one: Series, other: Series): boolean {
  return one.schoolId === other.schoolId && one.track === other.track;
}

const clock: fc.Arbitrary<Clock> = fc.record({
  key: fc.constant('clock'),
  title: fc.constant('Clock'),
  clause: fc.constant('Clause'),
  for: fc.constantFrom('everybody', 'instructional', 'non-instructional'),
  metBy: fc.constant('criteria'),
  due: fc
    .record({
      from: fc.constantFrom('school-year', 'first-schoolday', 'last-schoolday', 'delivery'),
      direction: fc.constantFrom('after', 'before'),
      days: fc.integer({ min: 1, max: 60 }),
      unit: fc.constantFrom('working-days', 'calendar-days'),
      onDayOff: fc.constantFrom('stays', 'next', 'previous'),
    })
    .filter(({ direction, onDayOff }) => direction === 'after' || onDayOff !== 'next'),
});
const clocks: fc.Arbitrary<ClockSet> = fc.array(clock, { maxLength: 3 }).map((list) => ({
  key: 'k',
  title: 'T',
  reference: 'R',
  clocks: list.map((each, index) => ({ ...each, key: `clock-${index}` })),
}));

const facts = fc.record({
  schoolYear: fc.constant('2025-26'),
  employment: fc.option(
    fc.record({
      status: fc.constantFrom('probationary', 'permanent', 'temporary'),
      isInstructional: fc.boolean(),
      monthsPerYear: fc.constantFrom(10, 11, 12),
      isLaterProbationaryYear: fc.boolean(),
    }),
  ),
  tracks,
  isSatisfactory: fc.constantFrom(null, true, false),
  reachedOn: fc.record({ delivery: day(250, 340) }, { requiredKeys: [] }),
  clocks: fc.option(clocks),
  holidays,
}) as fc.Arbitrary<Omit<DeadlineFacts, 'calendars'>>;

const given = (rest: Omit<DeadlineFacts, 'calendars'>, versions: readonly AdoptedCalendar[]): DeadlineFacts => ({
  ...rest,
  calendars: calendarsOf(versions, { schoolId: north, tracks: rest.tracks }),
});
const datesOf = (deadlines: readonly Deadline[]) =>
  deadlines.map(({ kind, dueOn, targetOn }) => [kind, dueOn, targetOn]);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const runs = { numRuns: 400 };

describe('deadlines', () => {
  test('do not depend on the order in which calendar versions are read', () => {
    const shuffled = calendars.chain((versions) =>
      fc.tuple(fc.constant(versions), fc.shuffledSubarray(versions, { minLength: versions.length })),
    );
    fc.assert(
      fc.property(facts, shuffled, (rest, [one, other]) =>
        isSame(deadlinesFor(given(rest, one)), deadlinesFor(given(rest, other))),
      ),
      runs,
    );
  });

  test('are the same after a calendar moved there and back', () => {
    fc.assert(
      fc.property(facts, calendars, fc.nat(), day(250, 364), (rest, versions, choice, elsewhere) => {
        const before = versions[choice % Math.max(1, versions.length)];
        if (before === undefined) return true;
        const latest = versions
          .filter((each) => isSameSeries(each, before))
          .reduce((a, b) => (b.version > a.version ? b : a));
        const moved = { ...latest, calendarId: 'moved', version: latest.version + 1, lastSchoolday: elsewhere };
        const back = { ...latest, calendarId: 'back', version: latest.version + 2 };
        const thereAndBack = [...versions, moved, back];
        return isSame(datesOf(deadlinesFor(given(rest, versions))), datesOf(deadlinesFor(given(rest, thereAndBack))));
      }),
      runs,
    );
  });

  test('that a calendar moves are the same in the whole list, for whomever they are', () => {
    fc.assert(
      fc.property(facts, calendars, (rest, versions) => {
        const moving = calendarDeadlines(given(rest, versions));
        return deadlinesFor(given(rest, versions))
          .filter(({ countedFrom }) => countedFrom.endsWith('-schoolday'))
          .every((deadline) => moving.some((each) => isSame(each, deadline)));
      }),
      runs,
    );
  });

  test('of two tracks are never later than those of one of them', () => {
    fc.assert(
      fc.property(facts, calendars, (rest, versions) => {
        const [one, both] = [['A'], ['A', 'B']].map((on) =>
          calendarDeadlines(given({ ...rest, tracks: on, clocks: null }, versions)),
        );
        return (one ?? []).every(({ dueOn }, index) => dueOn === null || (both?.[index]?.dueOn ?? dueOn) <= dueOn);
      }),
      runs,
    );
  });

  test('of the statute are not moved by holidays; the target is a working day on or before each', () => {
    fc.assert(
      fc.property(facts, calendars, (rest, versions) => {
        const deadlines = deadlinesFor(given(rest, versions));
        const without = deadlinesFor(given({ ...rest, holidays: [] }, versions));
        return deadlines.every(
          ({ dueOn, targetOn, isLegal }, index) =>
            (!isLegal || dueOn === without[index]?.dueOn) &&
            (dueOn === null
              ? targetOn === null
              : targetOn !== null && targetOn <= dueOn && isWorkingDay(targetOn, rest.holidays)),
        );
      }),
      runs,
    );
  });
});

describe('working days', () => {
  test('counted there and back lead home, and none is a weekend or a holiday', () => {
    fc.assert(
      fc.property(day(0, 364), fc.integer({ min: 1, max: 60 }), holidays, (start, count, off) => {
        const home = addWorkingDays(start, 1, off);
        const there = addWorkingDays(home, count, off);
        return (
          isWorkingDay(there, off) && addWorkingDays(there, -count, off) === home && daysBetween(home, there) >= count
        );
      }),
      runs,
    );
  });
});

describe('the state of a deadline', () => {
  test('once done never changes with the day it is looked at', () => {
    fc.assert(
      fc.property(day(0, 364), day(0, 364), day(0, 800), day(0, 800), (dueOn, doneOn, one, other) => {
        const deadline = { applies: true, dueOn, doneOn };
        return stateOf({ ...deadline, asOf: one }) === stateOf({ ...deadline, asOf: other });
      }),
      runs,
    );
  });
});
