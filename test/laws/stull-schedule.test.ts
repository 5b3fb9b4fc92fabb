/** What holds of every employment history: who is planned for an evaluation, and for how long nobody may be left out. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stull } from '../../src/jurisdictions/us-ca/stull/index.ts';
import type { Consent, EmployeeFacts } from '../../src/rules/facts/employee-facts.ts';
import { addDays, addYears, type LocalDate } from '../../src/rules/local-date.ts';
import { addSchoolYears, firstDayOf, type SchoolYear, schoolYearsBetween } from '../../src/rules/school-year.ts';
import { careers, hasStatusIn, isThere, limitOf, lived } from './random-career.ts';

const runs = { numRuns: 150 };
const dayInYear = fc.integer({ min: 0, max: 364 });
const dayOf = (year: SchoolYear, days: number): LocalDate => addDays(firstDayOf(year), days);

/** The rating that counts before a school year: unsatisfactory until a positive one takes its place. */
const isAfterUnsatisfactory = ({ evaluations }: EmployeeFacts, year: SchoolYear): boolean =>
  evaluations.reduce(
    (was, { schoolYear, isSatisfactory }) => (schoolYear < year && isSatisfactory !== null ? !isSatisfactory : was),
    false,
  );

function agrees(facts: EmployeeFacts, side: Consent['side'], on: LocalDate): boolean {
  const present = facts.currentEvaluatorSince === null || on >= facts.currentEvaluatorSince;
  const given = facts.consents.filter((consent) => consent.side === side && consent.givenOn <= on);
  const standing = given.filter(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on);
  const who = side === 'evaluator' && present ? 'evaluator' : null;
  return standing.some(({ personId }) => who === null || personId === who);
}

/** Both sides agree on the last day on which the year's evaluation could be delivered, to an interval that is lawful. */
function isValidlyAgreed(facts: EmployeeFacts, last: SchoolYear, year: SchoolYear): boolean {
  const on = limitOf(facts, year);
  const since = facts.fiveYearScheduledSince;
  const isPositive = facts.evaluations.find(({ schoolYear }) => schoolYear === last)?.isSatisfactory === true;
  const isAgreed = agrees(facts, 'employee', on) && agrees(facts, 'evaluator', on);
  return isAgreed && isPositive && since !== null && since <= on && addYears(facts.hiredOn, 10) <= since;
}

/** Each school year in which a permanent employee who is there is not evaluated, with the evaluation before it. */
function passedOver(facts: EmployeeFacts, years: readonly SchoolYear[]) {
  return years
    .filter((year) => isThere(facts, year) && hasStatusIn(facts, 'permanent', year))
    .flatMap((year) => {
      const last = facts.evaluations.findLast(({ schoolYear }) => schoolYear <= year)?.schoolYear;
      return last === year ? [] : [{ year, last }];
    });
}

describe('the schedule', () => {
  test('never leaves a probationary year unplanned', () => {
    let seen = 0;
    fc.assert(
      fc.property(careers, dayInYear, (career, day) => {
        const facts = lived(career, { skips: true });
        const years = career.years.filter((year) => isThere(facts, year) && hasStatusIn(facts, 'probationary', year));
        seen += years.length;
        return years.every((year) => stull.schedule(facts, year, dayOf(year, day)).isDue);
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('never leaves a year after an unsatisfactory evaluation unplanned until a positive one or separation', () => {
    let seen = 0;
    fc.assert(
      fc.property(careers, dayInYear, (career, day) => {
        const facts = lived(career, { skips: true });
        const years = career.years.filter(
          (year) => isThere(facts, year) && hasStatusIn(facts, 'permanent', year) && isAfterUnsatisfactory(facts, year),
        );
        seen += years.length;
        return years.every((year) => {
          const entry = stull.schedule(facts, year, dayOf(year, day));
          return entry.isDue && entry.intervalYears === 1;
        });
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(50);
  });

  test('never lets a permanent employee pass two school years without consent of both, nor five at all', () => {
    const longest = new Map<number, number>();
    fc.assert(
      fc.property(careers, (career) => {
        const facts = lived(career, { skips: false });
        for (const { year, last } of passedOver(facts, career.years)) {
          if (last === undefined) return false;
          const passed = schoolYearsBetween(last, year);
          longest.set(passed, (longest.get(passed) ?? 0) + 1);
          if (passed >= 5 || (passed >= 2 && !isValidlyAgreed(facts, last, year))) return false;
        }
        return true;
      }),
      { numRuns: 300 },
    );
    // The story must have come to intervals of every length, or nothing was tried.
    expect([1, 2, 3, 4].filter((passed) => !longest.has(passed))).toEqual([]);
  });

  test('never lengthens an interval because a consent was withdrawn', () => {
    let shortened = 0;
    fc.assert(
      fc.property(careers, dayInYear, (career, day) => {
        const facts = lived(career, { skips: true });
        const kept = { ...facts, consents: facts.consents.map((consent) => ({ ...consent, withdrawnOn: null })) };
        return career.years.every((year) => {
          const withdrawn = stull.schedule(facts, year, dayOf(year, day));
          const standing = stull.schedule(kept, year, dayOf(year, day));
          if (withdrawn.nextDue !== standing.nextDue) shortened += 1;
          return (
            (withdrawn.nextDue ?? '') <= (standing.nextDue ?? '9999') &&
            (withdrawn.intervalYears ?? 0) <= (standing.intervalYears ?? 0) &&
            (withdrawn.isDue || !standing.isDue)
          );
        });
      }),
      runs,
    );
    expect(shortened).toBeGreaterThan(0);
  });

  test('names the first school year in which the employee is due as the next one', () => {
    const afterHowMany = new Set<number>();
    fc.assert(
      fc.property(careers, fc.integer({ min: 4, max: 16 }), dayInYear, (career, start, day) => {
        const facts = lived(career, { skips: true });
        const year = career.years[start] ?? '';
        const asOf = dayOf(year, day);
        const { reason, nextDue } = stull.schedule(facts, year, asOf);
        fc.pre(reason !== 'NOT_EMPLOYED');
        const due = [0, 1, 2, 3, 4, 5].find((later) => stull.schedule(facts, addSchoolYears(year, later), asOf).isDue);
        afterHowMany.add(due ?? Number.NaN);
        return nextDue === (due === undefined ? null : addSchoolYears(year, due));
      }),
      runs,
    );
    expect([0, 1].filter((later) => !afterHowMany.has(later))).toEqual([]);
  });
});
