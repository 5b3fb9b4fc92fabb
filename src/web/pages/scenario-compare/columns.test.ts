import { describe, expect, test } from '@jest/globals';
import { sampleModel } from '../../components/model/testing/sample-model.ts';
import { columnsFrom, type Entry, rowsFrom } from './columns.ts';

const model = sampleModel();
const entry = (title: string, change: Partial<Entry['model']> = {}): Entry => ({
  scenario: { scenarioId: title, title },
  model: { ...model, ...change },
});
const other = model.migration && { ...model.migration, columnTotals: model.migration.columnTotals.toReversed() };

describe('scenarios side by side', () => {
  test('that give the same ratings share a column, whatever their weights', () => {
    const weights = model.weights.map((weight) => ({ ...weight, scenario: '0.5' }));
    const columns = columnsFrom([entry('A'), entry('C', { migration: other }), entry('B', { weights })]);
    expect(columns.map(({ title }) => title)).toEqual(['A and B', 'C']);
    const [observation] = rowsFrom(columns);
    expect(observation).toMatchObject({
      label: 'Weight of observation of practice',
      values: ['A: 60 %; B: 50 %', '60 %'],
    });
  });

  test('of which nothing is known are not called the same', () => {
    expect(columnsFrom([entry('A', { migration: null }), entry('B', { migration: null })])).toHaveLength(2);
  });

  test('say who would hold which rating, the highest first, and leave out what nobody knows', () => {
    const rows = rowsFrom(columnsFrom([entry('A', { quality: null })]));
    expect(rows.map(({ label, values }) => [label, ...values]).slice(2, 8)).toEqual([
      ['Would move up', '12'],
      ['Would move down', '26'],
      ['Would keep their rating', '374'],
      ['Would be Highly effective', '112'],
      ['Would be Effective', '220'],
      ['Would be Developing', '54'],
    ]);
    expect(rows.some(({ key }) => key === 'reliability')).toBe(false);
  });
});
