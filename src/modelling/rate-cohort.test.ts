import { describe, expect, test } from '@jest/globals';
import { UndeterminedWeightError } from '../scoring/errors.ts';
import { rational } from '../scoring/rational.ts';
import { component, withSteps } from '../scoring/testing/documents.ts';
import { parseCohort } from './cohort.ts';
import { prepareCohort } from './prepared-cohort.ts';
import { rateCohort, ratePrepared } from './rate-cohort.ts';
import { notRated, refused } from './rating-code.ts';
import { smallCohort, smallPolicy, types } from './testing/cohorts.ts';

const rated = (rows: Parameters<typeof smallCohort>[0], changes: Record<string, unknown> = {}) =>
  rateCohort(smallPolicy(changes), smallCohort(rows), types);

describe('rating a cohort', () => {
  test('tells ties in doubles, which count whole numbers of a common unit', () => {
    // .6 x 3.2 + .4 x 2.7 is exactly the cut point 3, which doubles of these decimals cannot tell.
    const { codes, byRationals } = rated([
      ['3.2', '2.7'],
      ['3.2', '2.69'],
      ['1.5', '1.5'],
    ]);
    expect([...codes]).toEqual([2, 1, 0]);
    expect(byRationals).toBe(0);
  });

  test('decides clear rows by doubles and near-ties by exact numbers where there is no such unit', () => {
    const { codes, byRationals } = rated([
      ['3.2', '2.7'],
      ['3.19999999999999999999', '2.7'],
      ['1.5', '1.5'],
    ]);
    expect([...codes]).toEqual([2, 1, 0]);
    expect(byRationals).toBe(2);
  });

  test('does not trust a double where large terms cancel', () => {
    // -.1 - .2 + .3 is exactly the cut point 0; in doubles it is -0.00000000000000005551.
    const scale = { lowest: '-4', highest: '4' };
    const part = (weight: string) => component(weight, { scale });
    const policy = smallPolicy({
      scale,
      components: { a: part('0.1'), b: part('0.2'), c: part('0.3'), d: part('0.4') },
      levels: {
        list: [
          { key: 'low', label: 'Low', from: '-4' },
          { key: 'high', label: 'High', from: '0' },
        ],
      },
    });
    const columns = Object.fromEntries(['a', 'b', 'c', 'd'].map((key) => [key, { holds: 'number' }]));
    const rows = [{ id: 'one', values: { a: '-1', b: '-1', c: '1', d: '0' } }];
    const parsed = parseCohort({ format: 'fairweight-cohort-1', columns, rows });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect([...rateCohort(policy, parsed.cohort, types).codes]).toEqual([1]);
  });

  test('shares the weight of a missing part, and rates nobody of whom nothing is there', () => {
    expect([
      ...rated([
        [null, '2'],
        ['3', null],
        [null, null],
      ]).codes,
    ]).toEqual([1, 2, notRated]);
  });

  test('refuses a value off its scale, row by row', () => {
    expect([
      ...rated([
        ['4.1', '2'],
        ['4', '2'],
      ]).codes,
    ]).toEqual([refused, 2]);
  });

  test('refuses a level that counts as no number, as score() does, unless it weighs nothing', () => {
    const first = component('0.60', { levels: { list: [{ key: 'good', label: 'Good', from: '1' }] } });
    const parsed = parseCohort({
      format: 'fairweight-cohort-1',
      columns: { first: { holds: 'level' }, second: { holds: 'number' } },
      rows: [{ id: 'one', values: { first: 'good', second: '3' } }],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const prepared = prepareCohort(
      smallPolicy({ components: { first, second: component('0.40') } }),
      parsed.cohort,
      types,
    );
    expect([...ratePrepared(prepared).codes]).toEqual([refused]);
    expect([...ratePrepared(prepared, new Map([['second', rational('1')]])).codes]).toEqual([2]);
  });

  test('rates at other weights than those of the policy', () => {
    const prepared = prepareCohort(
      smallPolicy(),
      smallCohort([
        ['4', '1'],
        ['1', '4'],
      ]),
      types,
    );
    const at = (first: string, second: string) => [
      ...ratePrepared(
        prepared,
        new Map([
          ['first', rational(first)],
          ['second', rational(second)],
        ]),
      ).codes,
    ];
    expect(at('1', '0')).toEqual([2, 0]);
    expect(at('1/3', '2/3')).toEqual([1, 2]);
  });

  test('names a weight that is not settled, and rates once weights are given', () => {
    const open = { components: { first: component('undetermined'), second: component('0.40') } };
    const prepared = prepareCohort(smallPolicy(open), smallCohort([['3', '3']]), types);
    expect(() => ratePrepared(prepared)).toThrow(UndeterminedWeightError);
    expect([...ratePrepared(prepared, new Map([['first', rational('1')]])).codes]).toEqual([2]);
  });

  test('says why a policy is scored row by row', () => {
    const best = {
      combination: { kind: 'best-of', choose: 'highest' },
      components: { first: component('x'), second: component('x') },
    };
    for (const part of Object.values(best.components)) Reflect.deleteProperty(part, 'weight');
    const prepared = prepareCohort(smallPolicy(best), smallCohort([['3', '1']]), types);
    expect(prepared).toMatchObject({ method: 'grid', why: 'Its parts are not combined by a weighted sum.' });
    expect([...ratePrepared(prepared).codes]).toEqual([2]);
    const replaced = withSteps({ replace: { part: 'first', 'only-if': 'higher' } });
    expect(prepareCohort(smallPolicy(replaced), smallCohort([['3', '1']]), types)).toMatchObject({ method: 'grid' });
  });
});
