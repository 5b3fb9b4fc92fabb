/** Random employment histories: statuses, leaves, agreements on five years, and evaluations as they were planned. */
import fc from 'fast-check';
import { stull } from '../../src/jurisdictions/us-ca/stull/index.ts';
import type { Consent, EmployeeFacts, PastEvaluation, StatusPeriod } from '../../src/rules/facts/employee-facts.ts';
import { addDays, addYears, earlierOf, type LocalDate } from '../../src/rules/local-date.ts';
import {
  addSchoolYears,
  firstDayOf,
  lastDayOf,
  type SchoolYear,
  schoolYearFrom,
  schoolYearOf,
} from '../../src/rules/school-year.ts';
import { employee } from '../rules/support/bases.ts';

/** What happens in one school year, whatever the law says of it. */
interface Happening {
  rating: boolean | null;
  /** The evaluation is not made although it was planned. */
  isSkipped: boolean;
  /** It is made although it was not planned. */
  isVoluntary: boolean;
  isLeave: boolean;
  /** Last schoolday in June; null: no calendar on record. */
  lastSchoolday: number | null;
}

export interface Career {
  /** Without evaluations. */
  facts: EmployeeFacts;
  /** Every school year from the hire to the end of the story. */
  years: readonly SchoolYear[];
  happenings: readonly Happening[];
}

const storyYears = 22;

const happening: fc.Arbitrary<Happening> = fc.record({
  rating: fc.oneof(
    { weight: 8, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  isSkipped: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
  isVoluntary: fc.integer({ min: 0, max: 19 }).map((draw) => draw === 0),
  isLeave: fc.integer({ min: 0, max: 14 }).map((draw) => draw === 0),
  lastSchoolday: fc.option(fc.integer({ min: 1, max: 16 }), { freq: 8 }),
});

const daysFrom = (day: LocalDate, most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(day, days));

const consentOf = (side: Consent['side'], around: LocalDate): fc.Arbitrary<Consent> =>
  fc
    .record({
      personId: fc.constantFrom(
        ...(side === 'employee' ? ['employee'] : ['evaluator', 'evaluator', 'evaluator', 'former-evaluator']),
      ),
      givenOn: daysFrom(addDays(around, -30), 60),
      lasts: fc.option(fc.integer({ min: 1, max: 2500 }), { freq: 2 }),
    })
    .map(({ personId, givenOn, lasts }) => ({
      side,
      personId,
      givenOn,
      withdrawnOn: lasts === null ? null : addDays(givenOn, lasts),
    }));

/** Of a side mostly one or two consents, seldom none. */
const consentsOf = (side: Consent['side'], around: LocalDate) =>
  fc
    .integer({ min: 0, max: 6 })
    .chain((draw) => fc.array(consentOf(side, around), { minLength: Math.min(draw, 1), maxLength: 2 }));

/** An agreement on five years around the tenth anniversary or later, now and then a little too early. */
const agreement = (hiredOn: LocalDate) =>
  daysFrom(addDays(addYears(hiredOn, 10), -60), 1000).chain((since) =>
    fc.record({
      fiveYearScheduledSince: fc.option(fc.constant(since), { freq: 8 }),
      consents: fc.tuple(consentsOf('employee', since), consentsOf('evaluator', since)).map((sides) => sides.flat()),
      currentEvaluatorSince: fc.oneof(
        { weight: 4, arbitrary: fc.constant(hiredOn) },
        { weight: 2, arbitrary: daysFrom(since, 2000) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      highlyQualified: fc.constantFrom(null, null, true, false),
    }),
  );

/** Substitute or temporary at first, perhaps; probationary for two or three school years; then permanent. */
function statusHistory(hiredOn: LocalDate): fc.Arbitrary<StatusPeriod[]> {
  const hired = schoolYearOf(hiredOn);
  return fc
    .record({
      before: fc.constantFrom<StatusPeriod['status'][]>([], [], ['temporary'], ['substitute']),
      probationaryYears: fc.integer({ min: 2, max: 3 }),
      // Permanent status begins with the school year; some records begin it with the first day of teaching.
      firstDay: fc.constantFrom(0, 0, 0, 42),
    })
    .map(({ before, probationaryYears, firstDay }) => {
      const starts = [hiredOn, ...before.map(() => firstDayOf(addSchoolYears(hired, 1)))];
      const permanentFrom = addDays(firstDayOf(addSchoolYears(hired, before.length + probationaryYears)), firstDay);
      const statuses = [...before, 'probationary', 'permanent'] as const;
      return statuses.map((status, index) => ({
        status,
        from: [...starts, permanentFrom][index] ?? permanentFrom,
        until: [...starts.slice(1), permanentFrom][index] ?? null,
      }));
    });
}

const june = (year: SchoolYear, day: number) => addDays(lastDayOf(year), day - 30);

export const careers: fc.Arbitrary<Career> = daysFrom('2001-08-01', 2400).chain((hiredOn) =>
  fc
    .record({
      statusHistory: statusHistory(hiredOn),
      agreement: agreement(hiredOn),
      leftAfter: fc.option(fc.integer({ min: 100, max: 8000 }), { freq: 2 }),
      happenings: fc.array(happening, { minLength: storyYears, maxLength: storyYears }),
    })
    .map(({ statusHistory, agreement, leftAfter, happenings }) => {
      const hired = Number(schoolYearOf(hiredOn).slice(0, 4));
      const years = happenings.map((_, index) => schoolYearFrom(hired + index));
      const inYears = happenings.map((happens, index) => ({ ...happens, year: years[index] ?? '' }));
      const facts: EmployeeFacts = {
        ...employee,
        ...agreement,
        hiredOn,
        statusHistory,
        leftOn: leftAfter === null ? null : addDays(hiredOn, leftAfter),
        leaveYears: inYears.filter(({ isLeave }) => isLeave).map(({ year }) => year),
        lastSchooldays: Object.fromEntries(
          inYears.flatMap(({ year, lastSchoolday }) =>
            lastSchoolday === null ? [] : [[year, june(year, lastSchoolday)]],
          ),
        ),
        completeProbationaryYears: [],
        evaluations: [],
        evaluationsOnRecordFrom: null,
      };
      return { facts, years, happenings };
    }),
);

/** The last day on which a delivery of the school year is in time, worked out here and not by the rules. */
export function limitOf({ lastSchooldays }: EmployeeFacts, year: SchoolYear): LocalDate {
  const lastSchoolday = lastSchooldays[year];
  return lastSchoolday === undefined ? lastDayOf(year) : addDays(lastSchoolday, -30);
}

/** A career lived: each planned evaluation is made by the limit of its year, except where `skips` lets it be missed. */
export function lived({ facts, years, happenings }: Career, { skips }: { skips: boolean }): EmployeeFacts {
  const evaluations: PastEvaluation[] = [];
  for (const [index, schoolYear] of years.entries()) {
    const happens = happenings[index];
    if (happens === undefined || !isThere(facts, schoolYear)) continue;
    const known = { ...facts, evaluations: [...evaluations] };
    const days = [firstDayOf(schoolYear), limitOf(facts, schoolYear)];
    const isPlanned = days.some((asOf) => stull.schedule(known, schoolYear, asOf).isDue);
    if (isPlanned ? skips && happens.isSkipped : !happens.isVoluntary) continue;
    evaluations.push({ schoolYear, isSatisfactory: happens.rating, completedOn: limitOf(facts, schoolYear) });
  }
  return { ...facts, evaluations };
}

/** Whether the employee has a status on some day of the school year while employed. */
export function hasStatusIn(facts: EmployeeFacts, status: StatusPeriod['status'], year: SchoolYear): boolean {
  return facts.statusHistory.some((period) => {
    const from = [period.from, facts.hiredOn, firstDayOf(year)].toSorted().at(-1) ?? '';
    const ends = [period.until === null ? null : addDays(period.until, -1), facts.leftOn].filter((day) => day !== null);
    return period.status === status && from <= ends.reduce(earlierOf, lastDayOf(year));
  });
}

/** Whether the employee is there from some day of the school year to the day on which delivery must be made. */
export const isThere = (facts: EmployeeFacts, year: SchoolYear): boolean =>
  facts.hiredOn <= lastDayOf(year) &&
  (facts.leftOn === null ||
    facts.leftOn >= (facts.lastSchooldays[year] === undefined ? firstDayOf(year) : limitOf(facts, year)));
