import { describe, expect, test } from '@jest/globals';
import {
  firstPlace,
  hiddenRuns,
  indexOf,
  isPermitted,
  nearestIndex,
  placeFor,
  readingAt,
  weightsOn,
} from './reading.ts';
import { sampleModel } from './testing/sample-model.ts';

const model = sampleModel();
const { path, curve } = model;
if (!path || !curve) throw new Error('the sample has a curve');

describe('where the slider stands', () => {
  test('begins at the scenario’s own weight, or at today’s while that is undetermined', () => {
    expect(firstPlace(model)).toBe('own');
    expect(firstPlace({ ...model, path: { ...path, scenario: null } })).toBe(6);
    expect(firstPlace({ ...model, path: { ...path, scenario: null, current: null } })).toBe(0);
  });

  test('between two points shows the nearest, and keeps the own weight until it is moved', () => {
    const between = { ...path, scenario: '0.41' };
    expect(indexOf('own', between, curve)).toBe(8);
    expect(nearestIndex(curve, '0.425')).toBe(8);
    expect(placeFor(8, between, curve)).toBe(8);
    expect(placeFor(8, path, curve)).toBe('own');
  });
});

describe('what is read there', () => {
  test('at the own weight are the sentences of the model', () => {
    expect(readingAt(model, 'own')).toMatchObject({ share: '0.4', sentences: model.sentences, isPermitted: true });
  });

  test('at another point is what moves there', () => {
    const { sentences, point } = readingAt(model, 10);
    expect(point?.share).toBe('0.5');
    expect(sentences).toEqual([point?.moved?.sentence]);
  });

  test('at a point that is not shown is that it is not, and why', () => {
    const { sentences, point } = readingAt(model, 13);
    expect(point?.counts).toBeNull();
    expect(sentences).toEqual(['At 65 % the numbers are not shown.', curve.hidden]);
  });

  test('says where the policy’s constraints do not permit the weight, limits included', () => {
    expect(['0.1', '0.5', '0.09', '0.51'].map((share) => isPermitted(path, share))).toEqual([true, true, false, false]);
  });
});

describe('the weights at a point', () => {
  const others = [
    { key: 'a', title: 'A', share: '1/3' },
    { key: 'b', title: 'B', share: '2/3' },
  ];
  const three = { ...path, others };
  const weights = (moving: string | null, a: string | null, b: string | null) => [
    { key: path.moves.key, title: '', current: null, scenario: moving },
    { key: 'a', title: 'A', current: null, scenario: a },
    { key: 'b', title: 'B', current: null, scenario: b },
  ];
  const shares = (scenario: ReturnType<typeof weights>, share: string) =>
    weightsOn(three, scenario, share).map((part) => part.share);

  test('share what the moving one leaves in their proportions, exactly', () => {
    expect(shares(weights('0.4', '0.2', '0.4'), '0.1')).toEqual(['0.1', '0.3', '0.6']);
    expect(shares(weights(null, '0.2', '0.4'), '0.1')).toEqual(['0.1', '0.3', '0.6']);
  });

  test('stay where they are settled while two others are left open', () => {
    expect(shares(weights(null, '0.2', null), '0.1')).toEqual(['0.1', '0.2', '0.7']);
  });
});

test('points that are not shown are told as ranges', () => {
  expect(hiddenRuns(curve)).toEqual([
    { from: '0.05', to: '0.05' },
    { from: '0.65', to: '0.7' },
  ]);
});
