import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

export function teacher(setting: Setting): void {
  describe('a teacher', () => {
    test(
      'reads the own rating and how it came about',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'teacher');
        await lookAt(page, 'home-teacher');
        await page.getByRole('table').getByRole('link').first().click();
        await page.getByRole('heading', { level: 1, name: /^Evaluation of/ }).waitFor();
        expect(await page.getByRole('button', { name: /observation|Draft|Issue|Close|Reopen/ }).count()).toBe(0);
        await lookAt(page, 'evaluation-teacher');
        await page.getByRole('region', { name: 'Ratings' }).getByRole('link').first().click();
        await page.getByRole('heading', { level: 1, name: /^Rating of/ }).waitFor();
        await page.getByText('Observation ratings in this demonstration are generated', { exact: false }).waitFor();
        await readOtherWeights(page);
        await lookAt(page, 'rating');
        await downloadExplanation(page);
        await page.emulateMedia({ media: 'print' });
        await page.screenshot({ path: 'var/screenshots/rating-print.png', fullPage: true });
        expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
        await context.close();
      },
      patience,
    );

    test(
      'sees nothing of another teacher, also by the address',
      async () => {
        const { browser, address } = setting();
        const office = await visitAs(browser, address, 'hr');
        await office.page.goto('/evaluations');
        const link = office.page.getByRole('table').getByRole('link').first();
        const another = await link.getAttribute('href');
        const name = await link.innerText();
        await office.context.close();

        const { page, context } = await visitAs(browser, address, 'teacher');
        await page.goto(another ?? '');
        await page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
        expect(await page.locator('body').innerText()).not.toContain(name);
        await lookAt(page, 'nothing-for-you');
        await context.close();
      },
      patience,
    );
  });
}

/** What the own rating would be at other weights, in words, as a bar and as a table; it changes nothing. */
async function readOtherWeights(page: Page): Promise<void> {
  const section = page.getByRole('region', { name: 'At other weights' });
  await section.getByText('This is a what-if. It changes nothing', { exact: false }).waitFor();
  await section
    .getByText(/^Your rating (would be|is) /)
    .first()
    .waitFor();
  await section
    .getByRole('img', { name: /^The rating along the weight of / })
    .first()
    .waitFor();
  const table = section.getByRole('table', { name: 'The rating at each weight of Pupil progress' });
  const rows = await table.getByRole('row').allInnerTexts();
  const rating = await page.locator('.result__label').innerText();
  expect(rows.join('\n')).toContain(rating);
  expect(rows.length).toBeGreaterThan(2);
}

/** A real spreadsheet, whose formulas the teacher can follow. */
async function downloadExplanation(page: Page): Promise<void> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as a spreadsheet' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^explanation-\d{4}-\d{2}\.xlsx$/);
  const [sheet] = (await readXlsx(await readFile(await file.path()))).sheets;
  const composite = await page.locator('.result__composite strong').innerText();
  expect(sheet?.rows.flat().map(String)).toContain(composite);
  const formulas = [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(3);
}
