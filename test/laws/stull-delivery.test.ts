/** A late delivery stays a breach whatever happens afterwards, and no breach ever stops anything. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stull } from '../../src/jurisdictions/us-ca/stull/index.ts';
import type { CalendarVersion, EvaluationFacts } from '../../src/rules/facts/evaluation-facts.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { addDays, type LocalDate } from '../../src/rules/local-date.ts';
import { checkAll } from '../../src/rules/rule.ts';
import { evaluation } from '../rules/support/bases.ts';

const runs = { numRuns: 2_000 };
const deliveryAndMeeting = stull.evaluation.filter(({ id }) => ['K23', 'K24', 'K25'].includes(id));

const daysFrom = (day: LocalDate, most: number) => fc.integer({ min: 0, max: most }).map((days) => addDays(day, days));

/** One to three versions of the calendars of one or two tracks; later versions are adopted later. */
const calendars: fc.Arbitrary<CalendarVersion[]> = fc
  .tuple(
    fc.array(fc.tuple(daysFrom('2025-01-15', 600), daysFrom('2026-05-20', 35)), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(daysFrom('2025-01-15', 600), daysFrom('2026-05-20', 35)), { minLength: 0, maxLength: 3 }),
  )
  .map((tracks) =>
    tracks.flatMap((versions, index) => {
      const adopted = versions.map(([adoptedOn]) => adoptedOn).toSorted();
      return versions.map(([, lastSchoolday], order) => ({
        version: order + 1,
        track: index === 0 ? 'A' : 'B',
        adoptedOn: adopted[order] ?? '2025-02-11',
        lastSchoolday,
      }));
    }),
  );

const optionalDay = fc.option(daysFrom('2026-03-01', 400), { nil: null });

/** Everything about an evaluation that may be so or otherwise, whether it makes sense or not. */
const anything: fc.Arbitrary<EvaluationFacts> = fc
  .record({
    calendars,
    employee: fc.record({
      status: fc.constantFrom('probationary', 'permanent', 'temporary', 'substitute', 'hourly'),
      isInstructional: fc.boolean(),
      monthsPerYear: fc.constantFrom(10, 11, 12),
      hiredOn: fc.oneof(fc.constant<LocalDate>('2012-08-14'), daysFrom('2026-04-01', 90)),
      leftOn: optionalDay,
      isOnLeaveAllYear: fc.boolean(),
    }),
    conferenceOn: optionalDay,
    closedOn: optionalDay,
    isAcknowledged: fc.boolean(),
    isSatisfactory: fc.constantFrom(true, false, null),
    parReferralOn: optionalDay,
    nextEvaluationOpenedOn: optionalDay,
  })
  .map((differences) => ({ ...evaluation, ...differences }));

const isTwelveMonth = ({ employee }: EvaluationFacts): boolean =>
  !employee.isInstructional && employee.monthsPerYear === 12;

/** The last day on which a delivery is in time by any version of any track. */
function latestLimit(facts: EvaluationFacts): LocalDate {
  if (isTwelveMonth(facts)) return '2026-06-30';
  const last = facts.calendars.map(({ lastSchoolday }) => lastSchoolday).toSorted();
  return addDays(last.at(-1) ?? '2026-06-30', -30);
}

/** Findings on the delivery itself, without those on the meeting. */
const onDelivery = new Set([
  'DELIVERED_LATE',
  'NOT_DELIVERED',
  'IMPOSSIBLE_HIRE_DATE',
  'IN_TIME_ONLY_AS_AMENDED',
  'IN_TIME_ONLY_WHEN_DONE',
]);

const deliveryFindings = (facts: EvaluationFacts, asOf: LocalDate): Finding[] =>
  checkAll(deliveryAndMeeting, facts, asOf).filter(
    ({ rule, code, facts: used }) => rule !== 'K24' && onDelivery.has(code) && 'transmittedOn' in used,
  );

describe('a late delivery', () => {
  test('is a breach on its day and ever after, whatever else is so', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 300 }), fc.nat({ max: 1_500 }), (facts, late, after) => {
        const transmittedOn = addDays(latestLimit(facts), late);
        return deliveryFindings({ ...facts, transmittedOn }, addDays(transmittedOn, after)).some(
          ({ severity, facts: used }) => severity === 'BREACH' && used.transmittedOn === transmittedOn,
        );
      }),
      runs,
    );
  });

  test('by the calendar of its day never passes without a word, even when the calendar is amended afterwards', () => {
    let amended = 0;
    fc.assert(
      fc.property(anything, daysFrom('2026-04-15', 60), fc.nat({ max: 1_500 }), (facts, transmittedOn, after) => {
        fc.pre(!isTwelveMonth(facts));
        const adopted = facts.calendars.filter(({ adoptedOn, version }) => adoptedOn <= transmittedOn || version === 1);
        const inForce = [...Map.groupBy(adopted, ({ track }) => track).values()].map((versions) => versions.at(-1));
        const limits = inForce.map((calendar) => addDays(calendar?.lastSchoolday ?? '2026-06-30', -30));
        fc.pre(limits.some((limit) => transmittedOn > limit));
        const found = deliveryFindings({ ...facts, transmittedOn }, addDays(transmittedOn, after));
        if (found.some(({ code }) => code === 'IN_TIME_ONLY_AS_AMENDED')) amended += 1;
        return found.some(
          ({ severity, facts: used }) =>
            (severity === 'BREACH' || severity === 'WARN') && used.transmittedOn === transmittedOn,
        );
      }),
      runs,
    );
    expect(amended).toBeGreaterThan(10);
  });

  test('like a missed one or a late meeting, never stops anything', () => {
    fc.assert(
      fc.property(anything, optionalDay, daysFrom('2026-01-01', 800), (facts, transmittedOn, asOf) =>
        checkAll(deliveryAndMeeting, { ...facts, transmittedOn }, asOf).every(({ severity }) => severity !== 'BLOCK'),
      ),
      runs,
    );
  });
});

describe('a missed delivery', () => {
  test('is a breach from the day after the limit for whoever was there and not on leave', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 1_500 }), (facts, after) => {
        const asOf = addDays(latestLimit(facts), after);
        const employee = { ...facts.employee, leftOn: null, isOnLeaveAllYear: false };
        return deliveryFindings({ ...facts, employee, transmittedOn: null }, asOf).some(
          ({ severity, facts: used }) => severity === 'BREACH' && used.transmittedOn === null,
        );
      }),
      runs,
    );
  });
});
