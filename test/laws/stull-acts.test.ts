/** Laws that the rules on acts and plans keep, whatever the dates and weights. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleBooks } from '../../src/modules.ts';
import type { ActFacts } from '../../src/rules/facts/act-facts.ts';
import type { PlanComponent } from '../../src/rules/facts/plan-facts.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { addDays, type LocalDate } from '../../src/rules/local-date.ts';
import { checkAll } from '../../src/rules/rule.ts';
import { lastDayOf, schoolYearOf } from '../../src/rules/school-year.ts';
import { plan } from '../rules/support/bases.ts';

const book = ruleBooks.find(({ jurisdiction }) => jurisdiction === 'us-ca');
if (!book) throw new Error('us-ca has no rule book');
const { act: actRules, plan: planRules } = book;

const asOf: LocalDate = '2026-06-15';
const onAct = (facts: ActFacts): Finding[] => checkAll(actRules, facts, asOf);
const isBlocked = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'BLOCK');

const dates = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2019-01-01', days));
const workingDays = fc.option(fc.nat({ max: 400 }), { nil: null });

const responses = fc.record({
  act: fc.constant('change_response' as const),
  evaluationIssuedOn: dates,
  filedOn: dates,
  contractWorkingDays: workingDays,
  workingDaysTaken: workingDays,
});

describe('a response', () => {
  test('can always be attached', () => {
    fc.assert(
      fc.property(responses, (response) => {
        const findings = onAct({ ...response, kind: 'attach' });
        expect(findings.every(({ severity }) => severity === 'INFO')).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('can never be removed, hidden or redacted', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom('delete', 'hide', 'redact'), (response, kind) => {
        expect(isBlocked(onAct({ ...response, kind }))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

const packets = fc.record({
  act: fc.constant('charge_packet' as const),
  ground: fc.constantFrom('unprofessional_conduct', 'unsatisfactory_performance'),
  noticeOn: fc.option(dates, { nil: null }),
  filingOn: dates,
  hasEvaluationAttached: fc.boolean(),
  evaluationApplies: fc.boolean(),
  lastQuarterStartsOn: fc.option(dates, { nil: null }),
});

describe('waiting', () => {
  test('within the school year never turns charges that may be filed into charges that may not', () => {
    fc.assert(
      fc.property(packets, fc.nat({ max: 365 }), (packet, days) => {
        const later = addDays(packet.filingOn, days);
        fc.pre(later <= lastDayOf(schoolYearOf(packet.filingOn)) && !isBlocked(onAct(packet)));
        expect(isBlocked(onAct({ ...packet, filingOn: later }))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('never turns charges that 45 or 90 days of notice allow into charges that may not be filed', () => {
    fc.assert(
      fc.property(packets, fc.nat({ max: 3_000 }), (packet, days) => {
        const plain = { ...packet, lastQuarterStartsOn: null };
        fc.pre(!isBlocked(onAct(plain)));
        expect(isBlocked(onAct({ ...plain, filingOn: addDays(plain.filingOn, days) }))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test('never turns a derogatory entry that may be filed into one that may not', () => {
    const near = fc.option(fc.integer({ min: -10, max: 60 }), { nil: null });
    const entries = fc
      .tuple(dates, fc.boolean(), near, fc.integer({ min: -10, max: 90 }))
      .map(([day, isNoticed, opportunity, filing]): ActFacts & { act: 'file_derogatory_entry' } => ({
        act: 'file_derogatory_entry',
        noticeOn: isNoticed ? day : null,
        opportunityUntil: opportunity === null ? null : addDays(day, opportunity),
        filingOn: addDays(day, filing),
      }));
    fc.assert(
      fc.property(entries, fc.nat({ max: 3_000 }), (entry, days) => {
        fc.pre(!isBlocked(onAct(entry)));
        expect(isBlocked(onAct({ ...entry, filingOn: addDays(entry.filingOn, days) }))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

const worst = ['INFO', 'BREACH', 'WARN', 'BLOCK'];
const severityOf = (components: readonly PlanComponent[], isLausd: boolean): number => {
  const terms = { ...plan.terms, agreements: isLausd ? (['LAUSD_2012'] as const) : [] };
  const findings = checkAll(planRules, { ...plan, components, terms }, asOf).filter(({ rule }) => rule === 'K20');
  return Math.max(-1, ...findings.map(({ severity }) => worst.indexOf(severity)));
};

const component = (key: string, kind: PlanComponent['kind'], thousandths: number): PlanComponent => ({
  key,
  title: key,
  kind,
  weight: `${thousandths}/1000`,
  referencing: null,
});

/** Thousandths of the composite for pupils in two forms and for two other parts, which sum to one. */
const splits = fc
  .tuple(fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }))
  .map((cuts) => cuts.toSorted((a, b) => a - b))
  .map(([a = 0, b = 0, c = 0]) => [a, b - a, c - b, 1_000 - c] as const);

describe('weights', () => {
  test('that lower pupil data in favour of observation are never worse', () => {
    fc.assert(
      fc.property(splits, fc.nat({ max: 1_000 }), fc.boolean(), ([data, growth, practice, duties], less, isLausd) => {
        const moved = Math.min(less, data);
        const components = (taken: number) => [
          component('data', 'pupil_data', data - taken),
          component('growth', 'school_value_added', growth),
          component('practice', 'observation', practice + taken),
          component('duties', 'other', duties),
        ];
        expect(severityOf(components(moved), isLausd)).toBeLessThanOrEqual(severityOf(components(0), isLausd));
      }),
      { numRuns: 1_000 },
    );
  });

  test('pass when they sum to one and block when they miss it by however little', () => {
    fc.assert(
      fc.property(splits, fc.bigInt({ min: 1n, max: 10n ** 30n }), ([a, b, c, d], tiny) => {
        const whole = [a, b, c, d].map((part, index) => component(`part ${index}`, 'observation', part));
        const miss = { ...component('more', 'observation', 0), weight: `1/${tiny}` };
        expect(severityOf(whole, false)).toBe(-1);
        expect(severityOf([...whole, miss], false)).toBe(worst.indexOf('BLOCK'));
      }),
      { numRuns: 400 },
    );
  });
});
