import { describe, expect, test } from '@jest/globals';
import type { EvaluationSummary } from '../../api/types.ts';
import { countByRating, percent } from './rating-counts.ts';

const levels = [
  { value: 'low', label: 'Low' },
  { value: 'high', label: 'High' },
];
const evaluation = (currentRating: EvaluationSummary['currentRating']) => ({ currentRating }) as EvaluationSummary;
const rated = (label: string | null) =>
  evaluation({ ratingId: 'r', outcome: '', label, compositeDecimal: null, scoredAt: '' });

describe('countByRating', () => {
  test('follows the order of the levels and keeps "no rating" apart from "not rated yet"', () => {
    const counts = countByRating([rated('High'), rated(null), evaluation(null), rated('High'), rated('Low')], levels);
    expect(counts).toEqual([
      { label: 'Low', count: 1 },
      { label: 'High', count: 2 },
      { label: 'No rating, with a reason', count: 1 },
      { label: 'Not rated yet', count: 1 },
    ]);
  });

  test('leaves out what nobody has and keeps labels of policies no longer listed', () => {
    expect(countByRating([rated('Older label')], levels)).toEqual([{ label: 'Older label', count: 1 }]);
  });
});

test('a share of nothing is zero, not a division by zero', () => {
  expect(percent(0, 0)).toBe('0 %');
  expect(percent(1, 3)).toBe('33.3 %');
});
