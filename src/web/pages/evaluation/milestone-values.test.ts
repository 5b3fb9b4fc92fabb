import { describe, expect, test } from '@jest/globals';
import { blankMilestone, isMilestone, missingIn, recordOf } from './milestone-values.ts';

const fields = (values: Partial<ReturnType<typeof blankMilestone>>) =>
  missingIn({ ...blankMilestone(), ...values }).map(({ field }) => field);

describe('a milestone that is recorded by hand', () => {
  test('needs what happened, and the day', () => {
    expect(fields({ reachedOn: '' })).toEqual(['milestone', 'milestone-on']);
    expect(fields({ milestone: 'criteria', reachedOn: '2026-10-01' })).toEqual([]);
  });

  test('is taken back with a reason and without a day', () => {
    const mistaken = { ...blankMilestone(), milestone: 'criteria', isTakenBack: true };
    expect(fields(mistaken)).toEqual(['milestone-note']);
    expect(recordOf({ ...mistaken, note: ' Another teacher. ' }, 'criteria')).toEqual({
      milestone: 'criteria',
      reachedOn: null,
      note: 'Another teacher.',
    });
  });

  test('is sent with its day, and without a note where there is none', () => {
    expect(recordOf({ ...blankMilestone(), reachedOn: '2026-10-01' }, 'planning-sheet')).toEqual({
      milestone: 'planning-sheet',
      reachedOn: '2026-10-01',
    });
  });

  test('is one of those that the service takes', () => {
    expect([isMilestone('criteria'), isMilestone('delivery'), isMilestone('toString')]).toEqual([true, false, false]);
  });
});
