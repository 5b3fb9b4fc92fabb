import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

/** Evaluations of the demonstration in 2025-26: its grade-3 teachers. */
const gradeThree = 336;

export function humanResources(setting: Setting): void {
  describe('human resources', () => {
    test(
      'filters the evaluations of the district, page by page',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await lookAt(page, 'home-hr');
        await page.goto('/evaluations');
        await page.getByLabel('School year').selectOption('2025-26');
        await page.getByLabel('Rating').selectOption({ label: 'Effective' });
        await page.getByRole('link', { name: 'Next page' }).click();
        await page.getByRole('link', { name: 'Back to the first page' }).waitFor();
        await page.getByText('50 evaluations on this page').waitFor();
        const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
        expect(rows.slice(1).every((row) => row.includes('2025-26') && row.includes('Effective'))).toBe(true);
        await lookAt(page, 'evaluation-list-hr');

        await page.getByRole('button', { name: 'Teacher' }).click();
        expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('Teacher');
        await context.close();
      },
      patience,
    );

    test(
      'counts ratings and downloads them',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await page.goto('/reports');
        await page.getByLabel('School year').selectOption('2025-26');
        await page.getByRole('row', { name: `All evaluations ${gradeThree}` }).waitFor();
        await lookAt(page, 'report');
        const wholeYear = await download(page);
        expect(wholeYear.startsWith('\uFEFF')).toBe(true);
        expect(wholeYear.trimEnd().split('\r\n')).toHaveLength(1 + gradeThree);

        await page.getByLabel('School', { exact: true }).selectOption({ index: 1 });
        await page.getByRole('row', { name: /^All evaluations \d{1,2} / }).waitFor();
        const oneSchool = await download(page);
        expect(oneSchool.length).toBeLessThan(wholeYear.length / 10);
        await context.close();
      },
      patience,
    );
  });
}

async function download(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download the ratings (CSV)' }).click(),
  ]);
  return await readFile(await file.path(), 'utf8');
}
