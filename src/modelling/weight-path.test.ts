import { describe, expect, test } from '@jest/globals';
import { exactText, one, ratio, rational } from '../scoring/rational.ts';
import { component } from '../scoring/testing/documents.ts';
import { smallPolicy } from './testing/cohorts.ts';
import { UnmovableError, ownShare, weightPath, weightsAt } from './weight-path.ts';
import { weightPlane } from './weight-triangle.ts';

const three = (weights: readonly [string, string, string], more: Record<string, unknown> = {}) =>
  smallPolicy({
    components: { a: component(weights[0]), b: component(weights[1]), c: component(weights[2]) },
    ...more,
  });
const texts = (weights: ReadonlyMap<string, ReturnType<typeof rational>>) =>
  Object.fromEntries([...weights].map(([key, weight]) => [key, exactText(weight)]));

describe('a path of weights', () => {
  test('moves one weight and keeps the proportions of the others', () => {
    const policy = three(['0.20', '0.60', '0.20']);
    const path = weightPath(policy, 'a');
    expect(texts(weightsAt(path, rational('0.5')))).toEqual({ a: '1/2', b: '3/8', c: '1/8' });
    expect(exactText(ownShare(policy, path, undefined) ?? one)).toBe('1/5');
    expect(texts(weightsAt(path, ratio(1n, 5n)))).toEqual({ a: '1/5', b: '3/5', c: '1/5' });
  });

  test('moves percent as it moves shares', () => {
    const policy = three(['20', '60', '20'], { combination: { kind: 'weighted-mean', 'weights-sum-to': '100' } });
    expect(texts(weightsAt(weightPath(policy, 'a'), rational('0.5')))).toEqual({ a: '50', b: '75/2', c: '25/2' });
  });

  test('needs proportions where the others are undetermined, and takes given ones', () => {
    const open = three(['0.20', 'undetermined', 'undetermined']);
    expect(() => weightPath(open, 'a')).toThrow(UnmovableError);
    const others = new Map([
      ['b', rational('2')],
      ['c', rational('1')],
    ]);
    expect(texts(weightsAt(weightPath(open, 'a', { others }), rational('0.7')))).toEqual({
      a: '7/10',
      b: '1/5',
      c: '1/10',
    });
    expect(ownShare(open, weightPath(open, 'a', { others }), undefined)).toEqual(rational('0.2'));
    expect(ownShare(open, weightPath(open, 'b', { others }), undefined)).toBeUndefined();
  });

  test.each([
    ['a part that is not there', () => weightPath(three(['0.2', '0.6', '0.2']), 'd'), /"d" is not a part/],
    ['others that weigh nothing', () => weightPath(three(['1', '0', '0']), 'a'), /weigh nothing/],
    ['no part left over', () => weightPlane(smallPolicy(), ['first', 'second']), /No third part/],
    ['one part twice', () => weightPlane(smallPolicy(), ['first', 'first']), /not two parts/],
    [
      'parts without weights',
      () => weightPath(smallPolicy({ combination: 'mean', components: unweighted }), 'first'),
      /no weights/,
    ],
    [
      'a weight that differs by year',
      () => weightPath(three(['0.2', '0.6', '0.2'], { components: dated }), 'a'),
      /depends on/,
    ],
  ])('refuses %s', (_name, move, message) => {
    expect(move).toThrow(UnmovableError);
    expect(move).toThrow(message);
  });
});

const { weight: _weight, ...plain } = component('1');
const unweighted = { first: plain, second: plain };
const inYears = { values: [{ from: '2020-21', value: '0.2' }] };
const dated = { a: component('x', { weight: inYears }), b: component('0.6'), c: component('x', { weight: inYears }) };
