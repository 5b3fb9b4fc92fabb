import { expect, test } from '@jest/globals';
import { digestNow, localTimeOf } from './delivery-time.ts';
import type { Delivery } from './preference.ts';

const digest = (delivery: Delivery, moment: string, timeZone = 'America/Los_Angeles') => {
  const now = new Date(moment);
  return digestNow(delivery, localTimeOf(now, timeZone), { now, reminderHour: 6 });
};

test('the day and the hour are those of the district, in summer and winter', () => {
  expect(localTimeOf(new Date('2026-01-05T07:59:00Z'), 'America/Los_Angeles')).toEqual({
    today: '2026-01-04',
    hour: 23,
  });
  expect(localTimeOf(new Date('2026-01-05T08:00:00Z'), 'America/Los_Angeles')).toEqual({
    today: '2026-01-05',
    hour: 0,
  });
  expect(localTimeOf(new Date('2026-07-06T07:00:00Z'), 'America/Los_Angeles')).toEqual({
    today: '2026-07-06',
    hour: 0,
  });
});

test('a daily digest waits for its hour and is that of its day', () => {
  expect(digest('daily', '2026-05-05T12:59:00Z')).toBeUndefined();
  expect(digest('daily', '2026-05-05T13:00:00Z')).toEqual({ kind: 'daily_digest', occasion: '2026-05-05' });
  expect(digest('daily', '2026-05-06T05:00:00Z')).toEqual({ kind: 'daily_digest', occasion: '2026-05-05' });
  expect(digest('daily', '2026-05-05T10:00:00Z', 'America/New_York')).toEqual({
    kind: 'daily_digest',
    occasion: '2026-05-05',
  });
});

test('a weekly digest goes out on Mondays', () => {
  const days = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((day) => `2026-05-${String(day).padStart(2, '0')}T18:00:00Z`);
  expect(days.flatMap((day) => digest('weekly', day)?.occasion ?? [])).toEqual(['2026-05-04', '2026-05-11']);
});

test('an immediate one waits for nothing, and none is none', () => {
  expect(digest('immediate', '2026-05-05T09:00:00Z')?.kind).toBe('reminder');
  expect(digest('none', '2026-05-04T18:00:00Z')).toBeUndefined();
});
