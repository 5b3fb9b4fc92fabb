import { describe, expect, test } from '@jest/globals';
import { type ConsentEvent, consentsFrom } from './consents.ts';

const event = (
  deed: ConsentEvent['deed'],
  happened_on: string,
  consenter_id = 'teacher',
  side: ConsentEvent['side'] = 'employee',
): ConsentEvent => ({ side, consenter_id, deed, happened_on });

describe('Consents from what happened', () => {
  test('a withdrawal ends the consent given before it', () => {
    expect(consentsFrom([event('given', '2023-09-01'), event('withdrawn', '2026-10-05')])).toEqual([
      { side: 'employee', personId: 'teacher', givenOn: '2023-09-01', withdrawnOn: '2026-10-05' },
    ]);
  });

  test('a consent given again after a withdrawal is a second one', () => {
    const events = [event('given', '2023-09-01'), event('withdrawn', '2024-09-01'), event('given', '2025-09-01')];
    expect(consentsFrom(events).map(({ givenOn, withdrawnOn }) => [givenOn, withdrawnOn])).toEqual([
      ['2023-09-01', '2024-09-01'],
      ['2025-09-01', null],
    ]);
  });

  test("one evaluator's withdrawal leaves another's consent standing", () => {
    const events = [
      event('given', '2023-09-01', 'first', 'evaluator'),
      event('given', '2024-09-01', 'second', 'evaluator'),
      event('withdrawn', '2025-09-01', 'first', 'evaluator'),
    ];
    expect(consentsFrom(events).map(({ personId, withdrawnOn }) => [personId, withdrawnOn])).toEqual([
      ['first', '2025-09-01'],
      ['second', null],
    ]);
  });

  test('a withdrawal without a consent and a consent given twice change nothing', () => {
    const events = [event('withdrawn', '2023-09-01'), event('given', '2024-09-01'), event('given', '2024-10-01')];
    expect(consentsFrom(events)).toEqual([
      { side: 'employee', personId: 'teacher', givenOn: '2024-09-01', withdrawnOn: null },
    ]);
  });
});
