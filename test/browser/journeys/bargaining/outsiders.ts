import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Client } from '../../client.ts';

/** Somebody who is at neither side of the table: every page says that there is nothing, and every answer is a no. */
export async function isOutside(page: Page, room: string): Promise<void> {
  expect(await page.getByRole('link', { name: 'Negotiations' }).count()).toBe(0);
  for (const path of ['/negotiations', room, `${room}/table`]) {
    await page.goto(path);
    await page.getByRole('alert').waitFor();
    expect(await page.getByText(/Observation at|Pupil progress at/).count()).toBe(0);
  }
  const service = new Client(page.request);
  const paths = [
    '/negotiations',
    room,
    `${room}/brief?format=pdf`,
    `${room}/brief?format=xlsx`,
    '/scenarios',
    '/cohorts',
  ];
  const statuses = await Promise.all(paths.map(async (path) => [path, await service.status(path)]));
  expect(statuses).toEqual(paths.map((path) => [path, 403]));
}
