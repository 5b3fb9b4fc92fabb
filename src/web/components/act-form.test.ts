import { describe, expect, test } from '@jest/globals';
import { blankStep, missingIn } from './act-form.ts';

const fields = (...args: Parameters<typeof missingIn>) => missingIn(...args).map(({ field }) => field);

describe('what a form still needs', () => {
  test('a reopening needs a reason', () => {
    expect(fields('reopen', blankStep(), false)).toEqual(['act-note']);
    expect(fields('reopen', { ...blankStep(), note: ' ' }, false)).toEqual(['act-note']);
    expect(fields('reopen', { ...blankStep(), note: 'An observation was left out.' }, false)).toEqual([]);
  });

  test('a conference that was held needs no note, one that was declined does', () => {
    expect(fields('conference', blankStep(), false)).toEqual([]);
    expect(fields('conference', { ...blankStep(), isAttended: false }, false)).toEqual(['act-note']);
  });

  test('warnings need an acknowledgement, and an act that has a day needs the day', () => {
    expect(fields('issue', { ...blankStep(), occurredOn: '' }, true)).toEqual(['act-day', 'act-acknowledgement']);
  });

  test('an evaluation is given to somebody', () => {
    expect(fields('delegate', { ...blankStep(), note: 'Leave' }, false)).toEqual(['act-evaluator']);
  });

  test('a teacher only confirms', () => {
    expect(fields('acknowledge', { ...blankStep(), occurredOn: '' }, false)).toEqual([]);
  });
});
