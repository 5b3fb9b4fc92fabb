import { expect, test } from '@jest/globals';
import { answeringIn } from './evaluators.ts';

const assigned = (school_year: string, evaluator_id: string) => ({ school_year, evaluator_id });

test('answers since the first of the school years in a row with the same evaluator', () => {
  const assignments = [
    assigned('2026-27', 'B'),
    assigned('2025-26', 'B'),
    assigned('2024-25', 'A'),
    assigned('2023-24', 'B'),
  ];
  expect(answeringIn(assignments, '2026-27')).toEqual({ evaluatorId: 'B', since: '2025-07-01' });
});

test('school years without an assignment do not break the row', () => {
  const assignments = [assigned('2026-27', 'B'), assigned('2022-23', 'B'), assigned('2021-22', 'A')];
  expect(answeringIn(assignments, '2026-27')).toEqual({ evaluatorId: 'B', since: '2022-07-01' });
});

test('two evaluators in one school year both answer in it', () => {
  const assignments = [assigned('2026-27', 'A'), assigned('2026-27', 'B'), assigned('2025-26', 'A')];
  expect(answeringIn(assignments, '2026-27')).toEqual({ evaluatorId: 'A', since: '2025-07-01' });
});

test('an assignment of a later year does not count yet', () => {
  expect(answeringIn([assigned('2026-27', 'B'), assigned('2025-26', 'A')], '2025-26')).toEqual({
    evaluatorId: 'A',
    since: '2025-07-01',
  });
});

test('before any assignment has begun the first one counts, and without any nobody answers', () => {
  expect(answeringIn([assigned('2026-27', 'B')], '2025-26')?.evaluatorId).toBe('B');
  expect(answeringIn([], '2025-26')).toBeUndefined();
});
