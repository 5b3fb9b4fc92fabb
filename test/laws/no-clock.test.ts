/** What day it is comes to a rule as a fact. A rule that asked the clock would judge the same record differently tomorrow. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleBooks } from '../../src/modules.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { acts, employee, evaluation, plan } from '../rules/support/bases.ts';
import { careers, lived } from './random-career.ts';

const ordinaryDate = globalThis.Date;

/** A date that knows every day but today. */
class DateWithoutNow extends ordinaryDate {
  constructor(...values: readonly (number | string | Date)[]) {
    if (values.length === 0) throw new Error('asked the clock');
    super(...(values as [number]));
  }

  static override now(): number {
    throw new Error('asked the clock');
  }
}

beforeEach(() => {
  globalThis.Date = DateWithoutNow as DateConstructor;
});

afterEach(() => {
  globalThis.Date = ordinaryDate;
});

test('the clock of this test is stopped', () => {
  expect(() => new Date()).toThrow('asked the clock');
  expect(() => Date.now()).toThrow('asked the clock');
  expect(new Date('2026-05-11T00:00:00Z').toISOString()).toBe('2026-05-11T00:00:00.000Z');
});

const days = ['2025-08-15', '2026-03-16', '2026-05-11', '2026-06-30', '2026-07-01', '2028-02-29'] as const;

/** Every rule on facts that satisfy it and on facts that break it, on days before, within and after the year. */
function runs<Facts>(rules: readonly Rule<Facts>[], facts: readonly Facts[]) {
  return rules.flatMap((rule) =>
    facts.flatMap((fact) => days.map((asOf) => [`${rule.id} as of ${asOf}`, () => rule.check(fact, asOf)] as const)),
  );
}

const undelivered = { ...evaluation, transmittedOn: null, conferenceOn: null, isSatisfactory: false };
const requested = {
  ...employee,
  evaluations: [],
  inspectionRequests: [{ requestedOn: '2026-03-02', agreedToExtend: false, grantedOn: null } as const],
};

describe.each(ruleBooks)(
  'no rule of $jurisdiction reads the clock',
  ({ evaluation: rules, employee: people, plan: plans, act, schedule }) => {
    test.each([
      ...runs(rules, [evaluation, undelivered]),
      ...runs(people, [employee, requested]),
      ...runs(plans, [plan, { ...plan, adviceRecordedOn: null, effectiveOn: null }]),
      ...runs(act, acts),
    ])('%s', (_name, check) => {
      expect(check).not.toThrow();
    });

    test('nor does the schedule', () => {
      fc.assert(
        fc.property(careers, (career) => {
          const facts = lived(career, { skips: true });
          return career.years.every((year) => schedule(facts, year, '2026-05-11').schoolYear === year);
        }),
        { numRuns: 30, seed: 44_664 },
      );
    });
  },
);
