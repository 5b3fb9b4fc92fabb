/** Laws of the rules on one evaluation's contents (K07 to K22), whatever the facts. */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { stull } from '../../src/jurisdictions/us-ca/stull/index.ts';
import type { EvaluationFacts } from '../../src/rules/facts/evaluation-facts.ts';
import type { Finding, Severity } from '../../src/rules/finding.ts';
import type { LocalDate } from '../../src/rules/local-date.ts';
import { checkAll } from '../../src/rules/rule.ts';
import { bareEvaluation, someDay, someEvaluation, someEvidence } from './random-evaluation.ts';

const rules = stull.evaluation.filter(({ id }) => id >= 'K07' && id <= 'K22');
const runs = { numRuns: 400 };

const findings = (facts: EvaluationFacts, asOf: LocalDate): Finding[] => checkAll(rules, facts, asOf);

/** Findings of some rules as texts in an order of their own. */
const texts = (found: readonly Finding[], ids?: readonly string[]): string[] =>
  found
    .filter(({ rule }) => ids?.includes(rule) ?? true)
    .map((finding) => JSON.stringify(finding))
    .toSorted();

const severities: readonly Severity[] = ['INFO', 'WARN', 'BLOCK'];

const block = severities.indexOf('BLOCK');

/** The worst that K07, K08 and K09 say; -1 for nothing. */
const worstOnProgress = (found: readonly Finding[]): number =>
  Math.max(-1, ...found.filter(({ rule }) => rule <= 'K09').map(({ severity }) => severities.indexOf(severity)));

describe('rules on the contents of an evaluation', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test('are the fifteen of them', () => {
    expect(rules.map(({ id }) => id)).toEqual(
      [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22].map((number) => `K${String(number).padStart(2, '0')}`),
    );
  });

  test('do not look at the clock', () => {
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'setInterval', 'setImmediate', 'nextTick', 'queueMicrotask'],
    });
    fc.assert(
      fc.property(someEvaluation, someDay, (facts, asOf) => {
        jest.setSystemTime(new Date('1999-12-31T23:59:59Z'));
        const before = findings(facts, asOf);
        jest.setSystemTime(new Date('2040-02-29T12:00:00Z'));
        expect(findings(facts, asOf)).toEqual(before);
      }),
      runs,
    );
  });

  test('never throw, however little is known', () => {
    expect(() => findings(bareEvaluation, '2026-05-22')).not.toThrow();
    fc.assert(
      fc.property(someEvaluation, someDay, (facts, asOf) => Array.isArray(findings(facts, asOf))),
      runs,
    );
  });

  test('do not care in which order evidence was entered', () => {
    const shuffled = someEvidence.chain((evidence) =>
      fc.tuple(fc.constant(evidence), fc.shuffledSubarray(evidence, { minLength: evidence.length })),
    );
    fc.assert(
      fc.property(someEvaluation, shuffled, someDay, (facts, [evidence, reordered], asOf) => {
        expect(texts(findings({ ...facts, evidence: reordered }, asOf))).toEqual(
          texts(findings({ ...facts, evidence }, asOf)),
        );
      }),
      runs,
    );
  });

  test('say of pupil progress the same with value-added off as with its items taken out', () => {
    fc.assert(
      fc.property(someEvaluation, someDay, (facts, asOf) => {
        const off = { ...facts, isValueAddedOn: false };
        const evidence = facts.evidence.filter(({ isValueAdded }) => !isValueAdded);
        const kept = worstOnProgress(findings(off, asOf));
        const taken = worstOnProgress(findings({ ...off, evidence }, asOf));
        expect(kept).toBeGreaterThanOrEqual(taken);
        if (kept === block) expect(taken).toBe(block);
      }),
      runs,
    );
  });

  test('forbid in any weight what a statute forbids', () => {
    const bans = ['K13', 'K15', 'K16', 'K17', 'K18', 'K19'];
    const codes = (facts: EvaluationFacts, asOf: LocalDate) =>
      findings(facts, asOf)
        .filter(({ rule }) => bans.includes(rule))
        .map(({ rule, code, facts: used }) => `${rule} ${code} ${used.item}`);
    fc.assert(
      fc.property(someEvaluation, someDay, (facts, asOf) => {
        const unweighed = facts.evidence.map((item) => ({ ...item, weight: '0' }));
        expect(codes({ ...facts, evidence: unweighed }, asOf)).toEqual(codes(facts, asOf));
      }),
      runs,
    );
  });

  test('let more evidence mend a lack of it, and never make one', () => {
    fc.assert(
      fc.property(someEvaluation, someEvidence, someDay, (facts, more, asOf) => {
        const progress = (evidence: EvaluationFacts['evidence']) =>
          worstOnProgress(checkAll(rules.slice(0, 2), { ...facts, evidence }, asOf)) === block;
        const added = more.map((item) => ({ ...item, id: `more ${item.id}` }));
        if (!progress(facts.evidence)) expect(progress([...facts.evidence, ...added])).toBe(false);
      }),
      runs,
    );
  });

  test('leave nobody who teaches without pupil progress', () => {
    fc.assert(
      fc.property(someEvaluation, someDay, (facts, asOf) => {
        const taught = { ...facts, employee: { ...facts.employee, isInstructional: true }, evidence: [], criteria: [] };
        expect(texts(findings(taught, asOf), ['K07']).join()).toContain('LOCAL_PROGRESS_MISSING');
      }),
      runs,
    );
  });
});
