import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../../rules/local-date.ts';
import type { DatedDuty, DueEmployee } from '../compliance/queries.ts';
import { compose } from './compose.ts';
import { dueDuties, itemsFor } from './items.ts';
import type { Recipient } from './recipients.ts';

const today = localDate('2026-05-01');

const duty = (evaluatee: string, school: string, rest: Partial<DatedDuty> = {}): DatedDuty => ({
  evaluationId: `evaluation of ${evaluatee}`,
  evaluateeId: evaluatee,
  evaluatorId: 'principal',
  schoolId: school,
  schoolYear: '2025-26',
  kind: 'delivery',
  title: 'Copy of the evaluation',
  dueOn: localDate('2026-05-11'),
  targetOn: localDate('2026-05-11'),
  doneOn: null,
  counting: '30 calendar days before the last schoolday',
  source: 'Educ. Code 44663(a)',
  isLegal: true,
  confirmWithCounsel: false,
  applies: true,
  timeliness: null,
  calendars: [],
  state: 'due_soon',
  ...rest,
});

const recipient = (personId: string, rest: Partial<Recipient> = {}): Recipient => ({
  personId,
  delivery: 'daily',
  isTeacher: false,
  schoolIds: [],
  isHr: false,
  ...rest,
});

const duties = dueDuties(
  [duty('Ana', 'north'), duty('Ben', 'north'), duty('Cleo', 'south'), duty('Dan', 'south', { state: 'met' })],
  today,
);
const items = (to: Recipient, unstarted: readonly DueEmployee[] = []) =>
  itemsFor(to, { duties, unstarted, today }, (id) => `Name of ${id}`);

describe('who is told about whom', () => {
  test('a teacher of their own evaluation, without a name', () => {
    expect(items(recipient('Ana', { isTeacher: true }))).toEqual([
      expect.objectContaining({ evaluationId: 'evaluation of Ana', about: null, stage: 14 }),
    ]);
  });

  test('a principal of those at their schools, by name', () => {
    expect(items(recipient('principal', { schoolIds: ['north'] })).map(({ about }) => about)).toEqual([
      'Name of Ana',
      'Name of Ben',
    ]);
  });

  test('human resources of numbers', () => {
    expect(items(recipient('hr', { isHr: true }))).toEqual([
      expect.objectContaining({ evaluationId: null, about: null, count: 3 }),
    ]);
  });

  test('of those not started, principals and human resources in numbers, counted to the day of the copy', () => {
    const unstarted = [
      { personId: 'Eve', schoolIds: ['north'], copyDueOn: localDate('2026-05-11') },
      { personId: 'Fay', schoolIds: ['south', 'north'], copyDueOn: localDate('2026-05-11') },
      { personId: 'Gus', schoolIds: ['south'], copyDueOn: localDate('2026-05-11') },
      { personId: 'Hal', schoolIds: ['north'], copyDueOn: localDate('2026-06-20') },
      { personId: 'Ida', schoolIds: ['north'], copyDueOn: null },
    ];
    const counts = (to: Recipient) =>
      items(to, unstarted).flatMap(({ kind, count, about }) => (kind === 'not-started' ? [{ count, about }] : []));
    expect(counts(recipient('principal', { schoolIds: ['north'] }))).toEqual([{ count: 2, about: null }]);
    expect(counts(recipient('hr', { isHr: true }))).toEqual([{ count: 3, about: null }]);
    expect(counts(recipient('Eve', { isTeacher: true }))).toEqual([]);
  });

  test('whoever is nothing of these, of nothing', () => {
    expect(items(recipient('Ana'))).toEqual([]);
  });

  test('nobody reads a name of somebody outside their schools, whatever the duties', () => {
    const people = fc.constantFrom('Ana', 'Ben', 'Cleo', 'Dan', 'Eve');
    const schools = fc.constantFrom('north', 'south', 'east');
    const some = fc.uniqueArray(fc.record({ person: people, school: schools }), { selector: ({ person }) => person });
    fc.assert(
      fc.property(some, fc.uniqueArray(schools), fc.boolean(), fc.boolean(), (whose, schoolIds, isTeacher, isHr) => {
        const all = dueDuties(
          whose.map(({ person, school }) => duty(person, school)),
          today,
        );
        const mine = itemsFor(
          recipient('Ana', { schoolIds, isTeacher, isHr }),
          { duties: all, unstarted: [], today },
          (id) => `Name of ${id}`,
        );
        if (mine.length === 0) return;
        const { subject, text } = compose(mine);
        for (const { person, school } of whose) {
          const mayBeNamed = person !== 'Ana' && schoolIds.includes(school);
          expect(`${subject} ${text}`.includes(`Name of ${person}`)).toBe(mayBeNamed);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the words', () => {
  const passed = dueDuties([duty('Ana', 'north', { dueOn: localDate('2026-04-20'), state: 'overdue' })], today);

  test('give dates in full and what has passed first', () => {
    const { subject, text } = compose(
      itemsFor(
        recipient('p', { schoolIds: ['north'] }),
        { duties: [...duties, ...passed], unstarted: [], today },
        (id) => id,
      ),
    );
    expect(subject).toBe('Evaluation dates: dates have passed, next date May 11, 2026');
    expect(text).toBe(`Passed and not recorded as done:
- Ana: Copy of the evaluation, by April 20, 2026. Educ. Code 44663(a)

Due soon:
- Ana: Copy of the evaluation, by May 11, 2026. Educ. Code 44663(a)
- Ben: Copy of the evaluation, by May 11, 2026. Educ. Code 44663(a)

Sign in for the details.`);
  });

  test('say a number for human resources', () => {
    const { subject, text } = compose(items(recipient('hr', { isHr: true })));
    expect(subject).toBe('Evaluation dates: next date May 11, 2026');
    expect(text).toContain('- Copy of the evaluation (3 evaluations), by May 11, 2026.');
  });

  test('do not run to thousands of lines', () => {
    const many = dueDuties(
      Array.from({ length: 500 }, (_, number) => duty(`T${number}`, 'north')),
      today,
    );
    const { text } = compose(
      itemsFor(recipient('p', { schoolIds: ['north'] }), { duties: many, unstarted: [], today }, (id) => id),
    );
    expect(text).toContain('- and 460 more');
    expect(text.split('\n').length).toBeLessThan(50);
  });
});
