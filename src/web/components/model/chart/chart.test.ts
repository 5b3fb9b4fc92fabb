import { describe, expect, test } from '@jest/globals';
import { sampleModel } from '../testing/sample-model.ts';
import { columnsOf, runsOf } from './columns.ts';
import { layoutFor, spread, ticksUpTo } from './layout.ts';

const { curve } = sampleModel();
if (!curve) throw new Error('the sample has a curve');

describe('the columns of a chart', () => {
  const columns = columnsOf(curve);

  test('cover every weight from none to all without a gap or an overlap', () => {
    expect([columns[0]?.from, columns.at(-1)?.to]).toEqual([0, 1]);
    expect(columns.slice(1).every(({ from }, index) => from === columns[index]?.to)).toBe(true);
  });

  test('stack all teachers, wherever they are shown', () => {
    const shown = columns.flatMap(({ edges }) => (edges === null ? [] : [edges]));
    expect(shown).toHaveLength(18);
    expect(shown.every((edges) => edges[0] === 0 && edges.at(-1) === 412)).toBe(true);
  });

  test('break where a weight is not shown', () => {
    expect(runsOf(columns).map(({ isShown, columns: { length } }) => [isShown, length])).toEqual([
      [true, 1],
      [false, 1],
      [true, 11],
      [false, 2],
      [true, 6],
    ]);
  });
});

test('names stand beside the chart where there is room, and below it where there is none', () => {
  const names = ['Low', 'High'];
  expect(layoutFor(900, 412, 2, names).hasNamesBeside).toBe(true);
  expect(layoutFor(900, 412, 2, [...names, 'Not rated, Ineffective or Developing']).hasNamesBeside).toBe(false);
  const narrow = layoutFor(288, 412, 2, names);
  expect(narrow.hasNamesBeside).toBe(false);
  expect(narrow.height).toBeGreaterThan(layoutFor(900, 412, 2, names).height);
});

test('round numbers of teachers, whole ones for few', () => {
  expect(ticksUpTo(412)).toEqual([0, 100, 200, 300, 400]);
  expect(ticksUpTo(3)).toEqual([0, 1, 2, 3]);
});

test('names that would overlap move apart upwards', () => {
  expect(spread([300, 296, 100], 310)).toEqual([300, 280, 100]);
});
