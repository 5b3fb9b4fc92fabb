import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type EvaluationToCompare, ImpactTally, impactOf } from './impact.ts';
import { component, policyFrom, types } from './testing/documents.ts';

const evaluation = (id: string, first: string, second: string): EvaluationToCompare => ({
  id,
  evidence: { components: { first: { value: first }, second: { value: second } } },
});
const levels = (...cuts: string[]) => ({
  list: cuts.map((from, index) => ({
    key: ['low', 'middle', 'high'][index],
    label: ['Low', 'Middle', 'High'][index],
    from,
  })),
});
const before = policyFrom();
const stricter = policyFrom({ levels: levels('1', '2.5', '3.5') });

describe('an impact report', () => {
  test('names every rating that would alter, with both outcomes side by side', () => {
    const evaluations = [evaluation('a', '2', '2'), evaluation('b', '3.2', '3.2'), evaluation('c', '4', '4')];
    const report = impactOf(before, stricter, evaluations, types);
    expect(report.sentences).toEqual([
      '2 of 3 ratings would change: 2 down one level.',
      'From High to Middle: 1.',
      'From Middle to Low: 1.',
    ]);
    expect(report.alterations).toMatchObject([
      { id: 'a', before: { outcome: { rating: { key: 'middle' } } }, after: { outcome: { rating: { key: 'low' } } } },
      { id: 'b', movement: { kind: 'down', levels: 1 } },
    ]);
    const [first] = report.alterations;
    expect(first && 'outcome' in first.before && first.before.outcome.trace.length).toBeGreaterThan(1);
    expect(report.migrations).toContainEqual({ from: 'High', to: 'High', count: 1, isAltered: false });
  });

  test('tells two levels up from one', () => {
    const evaluations = [evaluation('a', '2', '2'), evaluation('b', '1.5', '1.5'), evaluation('c', '1.1', '1.1')];
    const lenient = policyFrom({ levels: levels('1', '1.2', '1.4') });
    expect(impactOf(before, lenient, evaluations, types).sentences[0]).toBe(
      '2 of 3 ratings would change: 1 up one level, 1 up two levels.',
    );
  });

  test('a rating lost, a rating gained, and evidence that the new version refuses', () => {
    const missing = (id: string) => ({
      id,
      evidence: { components: { first: { value: '3' }, second: { missing: 'ill' } } },
    });
    const sharing = policyFrom({
      components: { first: component('0.60'), second: component('0.40', { missing: 'redistribute' }) },
    });
    expect(impactOf(before, sharing, [missing('a')], types).sentences[0]).toBe(
      '1 of 1 ratings would change: 1 from no rating to one.',
    );
    expect(impactOf(sharing, before, [missing('a')], types).alterations[0]?.movement).toEqual({ kind: 'to-no-rating' });
    const single = policyFrom({ components: { first: component('1') } });
    const report = impactOf(before, single, [evaluation('a', '3', '3')], types);
    expect(report.sentences).toContain('From High to Cannot be scored: 1.');
    expect(report.alterations[0]?.after).toEqual({ refused: expect.stringContaining('/components/second') });
  });

  test('levels of another name are compared by place only where there are as many', () => {
    const renamed = (...cuts: string[]) =>
      policyFrom({
        levels: { list: cuts.map((from, index) => ({ key: `step-${index}`, label: `Step ${index}`, from })) },
      });
    const one = [evaluation('a', '2', '2')];
    expect(impactOf(before, renamed('1', '1.5', '1.9'), one, types).alterations[0]?.movement).toEqual({
      kind: 'up',
      levels: 1,
    });
    expect(impactOf(before, renamed('1', '2'), one, types).alterations[0]?.movement).toEqual({ kind: 'other' });
  });

  test('says how many evaluations neither version can score', () => {
    const strange = { id: 'a', evidence: { components: { another: { value: '2' } } } };
    expect(impactOf(before, stricter, [strange, evaluation('b', '4', '4')], types).sentences).toEqual([
      'None of 2 ratings would change.',
      'Neither version can score 1 of them.',
    ]);
  });

  test('nothing to compare and nothing that changes', () => {
    expect(impactOf(before, stricter, [], types).sentences).toEqual(['There are no evaluations to compare.']);
    expect(impactOf(before, before, [evaluation('a', '2', '2')], types).sentences).toEqual([
      'None of 1 ratings would change.',
    ]);
  });

  const value = fc.integer({ min: 100, max: 400 }).map((units) => `${units}/100`);
  const evaluations = fc.array(
    fc.tuple(value, value).map(([a, b]) => evaluation(`${a} ${b}`, a, b)),
    { maxLength: 20 },
  );

  test('the matrix holds every evaluation once, and its altered cells are the alterations', () => {
    fc.assert(
      fc.property(evaluations, (list) => {
        const { total, altered, migrations, movements, alterations } = impactOf(before, stricter, list, types);
        const countOf = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0);
        expect(countOf(migrations)).toBe(list.length);
        expect(total).toBe(list.length);
        expect(countOf(migrations.filter(({ isAltered }) => isAltered))).toBe(altered);
        expect(countOf(movements)).toBe(altered);
        expect(alterations).toHaveLength(altered);
      }),
      { numRuns: 100 },
    );
  });

  test('a version has no impact against itself, and the way back mirrors the way there', () => {
    fc.assert(
      fc.property(evaluations, (list) => {
        expect(impactOf(stricter, stricter, list, types).altered).toBe(0);
        const there = impactOf(before, stricter, list, types).migrations.map(
          ({ from, to, count }) => `${from} ${to} ${count}`,
        );
        const back = impactOf(stricter, before, list, types).migrations.map(
          ({ from, to, count }) => `${to} ${from} ${count}`,
        );
        expect(back.toSorted()).toEqual(there.toSorted());
      }),
      { numRuns: 100 },
    );
  });

  test('a tally takes evaluations one by one and keeps nothing that stays', () => {
    const tally = new ImpactTally(before, stricter, types);
    expect(tally.add(evaluation('a', '4', '4'))).toBeUndefined();
    expect(tally.add(evaluation('b', '2', '2'))).toMatchObject({ id: 'b' });
    expect(tally.report()).toMatchObject({ total: 2, altered: 1 });
  });
});
