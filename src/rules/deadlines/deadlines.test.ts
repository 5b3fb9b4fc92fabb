import { describe, expect, test } from '@jest/globals';
import { calendarDeadlines, type DeadlineFacts, deadlinesFor, milestoneDeadlines } from '../deadlines.ts';
import type { DatedCalendar } from '../calendars.ts';
import type { Clock, ClockSet } from '../clocks/clock.ts';
import type { LocalDate } from '../local-date.ts';
import { doneOnOf, stateOf } from './state.ts';

const calendar = (lastSchoolday: LocalDate, more: Partial<DatedCalendar> = {}): DatedCalendar => ({
  calendarId: 'one',
  version: 1,
  track: null,
  adoptedOn: '2024-02-13',
  firstSchoolday: '2024-08-12',
  lastSchoolday,
  ...more,
});

const teacher = {
  status: 'permanent',
  isInstructional: true,
  monthsPerYear: 10,
  isLaterProbationaryYear: false,
} as const;

const base: DeadlineFacts = {
  schoolYear: '2024-25',
  employment: teacher,
  tracks: [],
  calendars: [calendar('2025-06-10')],
  isSatisfactory: null,
  reachedOn: {},
  clocks: null,
  holidays: [],
};

const clocks = (...list: Clock[]): ClockSet => ({ key: 'k', title: 'T', reference: 'R', clocks: list });
const clock = (due: Clock['due'], more: Partial<Clock> = {}): Clock => ({
  key: 'planning',
  title: 'Planning',
  clause: 'Article 1',
  for: 'everybody',
  metBy: 'planning-conference',
  due,
  ...more,
});
const count = {
  from: 'first-schoolday',
  direction: 'after',
  days: 1,
  unit: 'working-days',
  onDayOff: 'stays',
} as const;

const datesOf = (facts: Partial<DeadlineFacts>) =>
  Object.fromEntries(deadlinesFor({ ...base, ...facts }).map(({ kind, dueOn, targetOn }) => [kind, [dueOn, targetOn]]));

describe('delivery and meeting', () => {
  test('a limit on a Sunday stays there; the Friday before is aimed for', () => {
    expect(datesOf({}).delivery).toEqual(['2025-05-11', '2025-05-09']);
  });

  test.each<[string, LocalDate, LocalDate]>([
    ['an ordinary year', '2017-06-09', '2017-05-10'],
    ['a track that ends in a leap year', '2024-03-30', '2024-02-29'],
    ['a track that ends in a common year', '2023-03-30', '2023-02-28'],
  ])('30 calendar days before the last schoolday: %s', (_, last, limit) => {
    expect(datesOf({ calendars: [calendar(last)] }).delivery?.[0]).toBe(limit);
  });

  test('they meet before the last schoolday, not on it', () => {
    expect(datesOf({}).meeting).toEqual(['2025-06-09', '2025-06-09']);
  });

  test('a twelve-month employee who does not teach has until June 30 and July 29, to be confirmed with counsel', () => {
    const employment = { ...teacher, isInstructional: false, monthsPerYear: 12 };
    const [delivery, meeting] = deadlinesFor({ ...base, employment });
    expect(delivery).toMatchObject({ dueOn: '2025-06-30', source: 'Educ. Code 44663(b)', confirmWithCounsel: true });
    expect(meeting).toMatchObject({ dueOn: '2025-07-29', countedFrom: 'school-year' });
  });

  test.each([
    ['teaches for twelve months', { ...teacher, monthsPerYear: 12 }],
    ['does not teach, for ten months', { ...teacher, isInstructional: false }],
    ['has no employment on record', null],
  ])('somebody who %s follows the last schoolday', (_, employment) => {
    expect(deadlinesFor({ ...base, employment })[0]).toMatchObject({
      dueOn: '2025-05-11',
      countedFrom: 'last-schoolday',
    });
  });

  test('without a calendar they wait for one: no date is guessed', () => {
    expect(datesOf({ calendars: [] })).toEqual({ delivery: [null, null], meeting: [null, null] });
  });

  test('the version adopted last counts, in whatever order they come', () => {
    const versions = [
      calendar('2025-06-13', { version: 3 }),
      calendar('2025-06-06', { version: 2 }),
      ...base.calendars,
    ];
    for (const calendars of [versions, versions.toReversed()])
      expect(datesOf({ calendars }).delivery?.[0]).toBe('2025-05-14');
  });

  test('on two tracks the earlier limit counts', () => {
    const calendars = [calendar('2025-06-27', { track: 'A' }), calendar('2025-05-30', { track: 'B' })];
    expect(datesOf({ calendars, tracks: ['A', 'B'] }).delivery?.[0]).toBe('2025-04-30');
  });

  test('a holiday is not aimed for', () => {
    expect(datesOf({ holidays: ['2025-05-09'] }).delivery).toEqual(['2025-05-11', '2025-05-08']);
  });
});

describe('deadlines that some employees have', () => {
  test('after an unsatisfactory rating a conference by the end of the school year', () => {
    expect(datesOf({ isSatisfactory: false })['unsatisfactory-conference']).toEqual(['2025-06-30', '2025-06-30']);
    expect(datesOf({ isSatisfactory: true })).not.toHaveProperty('unsatisfactory-conference');
    expect(datesOf({ isSatisfactory: null })).not.toHaveProperty('unsatisfactory-conference');
  });

  test('in a later probationary year the notice of March 15', () => {
    const probationary = { ...teacher, status: 'probationary', isLaterProbationaryYear: true } as const;
    expect(datesOf({ employment: probationary })['reelection-notice']).toEqual(['2025-03-15', '2025-03-14']);
    const first = { ...probationary, isLaterProbationaryYear: false };
    expect(datesOf({ employment: first })).not.toHaveProperty('reelection-notice');
  });
});

describe('contract clocks', () => {
  test('working days skip weekends and holidays, and the first day is not counted', () => {
    const four = { ...count, from: 'observation-conference', days: 4 } as const;
    const facts = { clocks: clocks(clock(four)), reachedOn: { 'observation-conference': '2025-01-16' } } as const;
    expect(datesOf(facts).planning?.[0]).toBe('2025-01-22');
    expect(datesOf({ ...facts, holidays: ['2025-01-20'] }).planning?.[0]).toBe('2025-01-23');
  });

  test('says how it is counted', () => {
    const due = { ...count, from: 'delivery', days: 10, unit: 'calendar-days', onDayOff: 'next' } as const;
    const [planning] = deadlinesFor({ ...base, clocks: clocks(clock(due)) }).slice(2);
    expect(planning?.counting).toBe('10 calendar days after the delivery of the evaluation, or the next working day');
  });

  test('what it is counted from has not happened: it waits', () => {
    expect(datesOf({ clocks: clocks(clock({ ...count, from: 'delivery' })) }).planning).toEqual([null, null]);
  });

  test.each<[Clock['due'], LocalDate]>([
    [{ ...count, days: 45 }, '2024-10-14'],
    [{ ...count, from: 'school-year', days: 5, unit: 'calendar-days' }, '2024-07-06'],
    [{ ...count, from: 'school-year', days: 5, unit: 'calendar-days', onDayOff: 'next' }, '2024-07-08'],
    [{ ...count, from: 'school-year', days: 5, unit: 'calendar-days', onDayOff: 'previous' }, '2024-07-05'],
    [{ ...count, from: 'last-schoolday', direction: 'before', days: 40, unit: 'calendar-days' }, '2025-05-01'],
    [{ ...count, from: 'last-schoolday', direction: 'before', days: 2 }, '2025-06-06'],
  ])('%j', (due, dueOn) => {
    expect(datesOf({ clocks: clocks(clock(due)) }).planning?.[0]).toBe(dueOn);
  });

  test('a date written down holds for its school year only, and a track can have its own', () => {
    const due = { on: { '2024-25': '2024-09-20' }, onTrack: { early: { '2024-25': '2024-08-09' } } } as const;
    const set = clocks(clock(due));
    expect(datesOf({ clocks: set }).planning?.[0]).toBe('2024-09-20');
    expect(datesOf({ clocks: set, tracks: ['early'] }).planning?.[0]).toBe('2024-08-09');
    expect(datesOf({ clocks: set, schoolYear: '2025-26' })).not.toHaveProperty('planning');
  });

  test('a clock for teachers does not run for others, nor where nobody knows', () => {
    const set = clocks(clock(count, { for: 'instructional' }));
    expect(datesOf({ clocks: set })).toHaveProperty('planning');
    expect(datesOf({ clocks: set, employment: { ...teacher, isInstructional: false } })).not.toHaveProperty('planning');
    expect(datesOf({ clocks: set, employment: null })).not.toHaveProperty('planning');
  });
});

describe('what a calendar moves', () => {
  test('is every deadline counted from a schoolday, for whomever, and the same as in the whole list', () => {
    const set = clocks(
      clock(count, { for: 'instructional' }),
      clock({ ...count, from: 'last-schoolday', direction: 'before' }, { key: 'late', for: 'non-instructional' }),
      clock({ ...count, from: 'delivery' }, { key: 'reply' }),
    );
    const moved = calendarDeadlines({ ...base, clocks: set });
    expect(moved.map(({ kind }) => kind)).toEqual(['delivery', 'meeting', 'planning', 'late']);
    for (const isInstructional of [true, false])
      for (const deadline of deadlinesFor({ ...base, clocks: set, employment: { ...teacher, isInstructional } }))
        if (deadline.kind !== 'reply') expect(moved).toContainEqual(deadline);
  });

  test('and a milestone moves what is counted from it, and what follows from the rating', () => {
    const set = clocks(clock(count), clock({ ...count, from: 'delivery' }, { key: 'reply' }));
    const facts = { ...base, clocks: set, isSatisfactory: false, reachedOn: { delivery: '2025-05-02' } } as const;
    expect(milestoneDeadlines(facts).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['unsatisfactory-conference', '2025-06-30'],
      ['reply', '2025-05-05'],
    ]);
  });
});

describe('how a deadline stands', () => {
  const deadline = { applies: true, dueOn: '2025-05-11', doneOn: null, asOf: '2025-04-25' } as const;
  test.each([
    ['open', {}],
    ['due_soon', { asOf: '2025-04-26' }],
    ['due_soon', { asOf: '2025-05-11' }],
    ['overdue', { asOf: '2025-05-12' }],
    ['met', { doneOn: '2025-05-11', asOf: '2025-06-01' }],
    ['missed', { doneOn: '2025-05-12' }],
    ['waiting', { dueOn: null }],
    ['met', { dueOn: null, doneOn: '2025-05-12' }],
    ['not_applicable', { applies: false, doneOn: '2025-05-12' }],
  ] as const)('%s when %j', (state, change) => {
    expect(stateOf({ ...deadline, ...change })).toBe(state);
  });
});

describe('what meets a deadline', () => {
  const record = { metBy: 'written-record', countedFrom: 'observation-conference' };
  test.each([
    [null, {}],
    ['2025-01-20', { 'written-record': '2025-01-20' }],
    ['2025-01-20', { 'written-record': '2025-01-20', 'observation-conference': '2025-01-20' }],
    [null, { 'written-record': '2025-01-20', 'observation-conference': '2025-01-21' }],
  ] as const)('%s of %j', (doneOn, reached) => {
    expect(doneOnOf(record, reached)).toBe(doneOn);
  });
});
