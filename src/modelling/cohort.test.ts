import { describe, expect, test } from '@jest/globals';
import { policyFrom } from '../scoring/testing/documents.ts';
import { canonicalCohort } from './cohort-form.ts';
import { type Cohort, evidenceOf, parseCohort } from './cohort.ts';

const document = (rows: unknown[], more: Record<string, unknown> = {}) => ({
  format: 'fairweight-cohort-1',
  columns: { first: { holds: 'number' }, second: { holds: 'number' }, conduct: { holds: 'fact' } },
  rows,
  ...more,
});

function cohortOf(rows: unknown[], more: Record<string, unknown> = {}): Cohort {
  const result = parseCohort(document(rows, more));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.cohort;
}

const problemsOf = (rows: unknown[], more: Record<string, unknown> = {}) => {
  const result = parseCohort(document(rows, more));
  return result.ok ? [] : result.problems;
};

describe('a cohort', () => {
  test('holds exact numbers, doubles near them, and what is missing', () => {
    const { columns, ids, size } = cohortOf([
      { id: 'a', values: { first: '3.10', second: null } },
      { id: 'b', values: { first: '1/3', second: '2', conduct: 'meets' } },
    ]);
    const [first, second, conduct] = [columns.get('first'), columns.get('second'), columns.get('conduct')];
    expect([size, ids]).toEqual([2, ['a', 'b']]);
    if (first?.holds !== 'number' || second?.holds !== 'number' || conduct?.holds !== 'fact')
      throw new Error('columns');
    expect(first.exact.map(String)).toEqual(['3.1', '0.(3)']);
    expect([...first.near]).toEqual([3.1, 1 / 3]);
    expect([...second.near]).toEqual([Number.NaN, 2]);
    expect([...second.missing]).toEqual([1, 0]);
    expect(conduct.words).toEqual([undefined, 'meets']);
  });

  test('reports every fault with its place', () => {
    const problems = problemsOf(
      [
        { id: 'a', values: { first: 3.1 } },
        { id: 'a', values: { third: '1' } },
        { id: 'c', values: { second: '2e3' } },
      ],
      { 'school-year': '2025' },
    );
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/school-year',
      '/rows/1/values/third',
      '/rows/1/id',
      '/rows/0/values/first',
      '/rows/2/values/second',
    ]);
  });

  test('hands in what a policy knows and leaves out the rest', () => {
    const cohort = cohortOf([{ id: 'a', values: { first: '3.10', conduct: 'meets' } }], { 'school-year': '2025-26' });
    expect(evidenceOf(cohort, 0, policyFrom())).toEqual({
      schoolYear: '2025-26',
      components: { first: { value: '3.1' } },
      facts: {},
    });
  });

  test('has a canonical form that can be written by hand', () => {
    expect(canonicalCohort(cohortOf([{ id: 'a', values: { first: '3.10', conduct: 'meets' } }]))).toBe(
      '{"columns":{"conduct":{"holds":"fact"},"first":{"holds":"number"},"second":{"holds":"number"}},' +
        '"format":"fairweight-cohort-1","rows":[{"id":"a","values":{"conduct":"meets","first":"31/10"}}]}',
    );
  });

  test('has one canonical form for one content', () => {
    const one = { id: 'a', values: { first: '3.10', second: '2' } };
    const other = { id: 'b', values: { second: '4' } };
    const respelt = { values: { second: '2.0', first: '3.1' }, id: 'a' };
    expect(canonicalCohort(cohortOf([other, respelt]))).toBe(canonicalCohort(cohortOf([one, other])));
    expect(canonicalCohort(cohortOf([one]))).not.toBe(
      canonicalCohort(cohortOf([{ ...one, values: { first: '3.1' } }])),
    );
  });
});
