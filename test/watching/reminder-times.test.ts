/** When people are reminded: at each stage, at their hour, as they chose. */
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { deadline, storeDeadlines, storeMilestone } from './deadlines.ts';
import { watched, type WatchedDistrict, whoseOf } from './watched.ts';

const watching = await watched();
let here: WatchedDistrict;
afterAll(() => watching.stop());
beforeEach(async () => {
  here = await watching.newDistrict();
});

test('a date is told again at each stage and when it has passed, not every day in between', async () => {
  const { addresses } = here;
  const days = ['2026-04-27', '2026-04-28', '2026-05-03', '2026-05-04', '2026-05-05', '2026-05-10', '2026-05-12'];
  const told: Record<string, number> = {};
  for (const day of [...days, '2026-05-13', '2026-05-20']) {
    watching.clock.time = new Date(`${day}T15:00:00Z`);
    told[day] = (await watching.reminded(here)).get(addresses.first)?.length ?? 0;
  }
  expect(told).toEqual({
    '2026-04-27': 1, // 14 days before
    '2026-04-28': 0,
    '2026-05-03': 0,
    '2026-05-04': 1, // 7 days before
    '2026-05-05': 0,
    '2026-05-10': 1, // 1 day before
    '2026-05-12': 1, // passed
    '2026-05-13': 0,
    '2026-05-20': 0,
  });
});

test('before the hour of the district nothing is sent, and what came up later in the day waits for the next', async () => {
  const { addresses, district, hr } = here;
  watching.clock.time = new Date('2026-04-27T12:59:00Z'); // 5:59 in California
  expect(await watching.remind(here)).toBe(0);
  watching.clock.time = new Date('2026-04-27T13:00:00Z');
  expect((await watching.reminded(here)).size).toBe(5);
  await storeDeadlines(watching.db, hr, [deadline(whoseOf(district, district.teachers[0]), 'visit', '2026-05-01')]);
  watching.clock.time = new Date('2026-04-27T20:00:00Z');
  expect(await watching.remind(here)).toBe(0);
  watching.clock.time = new Date('2026-04-28T13:00:00Z');
  const mail = await watching.reminded(here);
  expect([...mail.keys()].toSorted()).toEqual([addresses.first, addresses.hr, addresses.principal].toSorted());
  expect(mail.get(addresses.first)?.[0]?.body).not.toContain('The copy');
});

test('a date that moves is told again; what was done is told no more', async () => {
  const { addresses, district, hr } = here;
  await watching.reminded(here);
  const [first, second] = district.teachers;
  await storeDeadlines(watching.db, hr, [deadline(whoseOf(district, first), 'copy', '2026-05-13')]);
  watching.clock.time = new Date('2026-04-29T15:00:00Z');
  expect((await watching.reminded(here)).get(addresses.first)?.[0]?.body).toContain('by May 13, 2026');
  await storeMilestone(watching.db, hr, whoseOf(district, second), {
    milestone: 'self-assessment',
    reachedOn: '2026-04-30',
  });
  watching.clock.time = new Date('2026-05-04T15:00:00Z');
  const mail = await watching.reminded(here);
  expect(mail.has(addresses.second)).toBe(false);
  expect(mail.has(addresses.third)).toBe(true);
});

test('everybody is reminded as they chose', async () => {
  const { addresses, district, hr } = here;
  const [first, second, third] = district.teachers;
  await watching.prefer(here, first, 'none');
  await watching.prefer(here, second, 'weekly');
  await watching.prefer(here, third, 'immediate');
  watching.clock.time = new Date('2026-04-26T09:00:00Z'); // a Sunday, 2 in the morning
  expect([...(await watching.reminded(here)).keys()]).toEqual([addresses.third]);
  await storeDeadlines(watching.db, hr, [deadline(whoseOf(district, third), 'copy', '2026-05-10')]);
  watching.clock.time = new Date('2026-04-26T09:05:00Z');
  expect([...(await watching.reminded(here)).keys()]).toEqual([addresses.third]);
  expect([...(await watching.reminded(here)).keys()]).toEqual([]);
  watching.clock.time = new Date('2026-04-28T15:00:00Z'); // Tuesday
  expect((await watching.reminded(here)).has(addresses.second)).toBe(false);
  watching.clock.time = new Date('2026-05-04T15:00:00Z'); // Monday
  const mail = await watching.reminded(here);
  expect(mail.get(addresses.second)).toHaveLength(1);
  expect(mail.has(addresses.first)).toBe(false);
});
