import { describe, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

export function peoplesFacts(setting: Setting): void {
  describe("people's facts", () => {
    test(
      'human resources records a fact of one employee, and what was believed before stays',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await page.goto('/people');
        await page.getByRole('table').waitFor();
        await lookAt(page, 'people');
        await page.getByRole('table').getByRole('link').first().click();
        await page.getByRole('heading', { name: 'Record a fact' }).waitFor();
        await lookAt(page, 'person-hr');

        await page.getByLabel('What to record').selectOption({ label: 'Away a whole school year' });
        await page.getByLabel('School year, such as 2026-27').fill('2026-27');
        await page.getByRole('button', { name: 'Record it' }).click();
        await page.getByRole('rowheader', { name: 'Away all of 2026-27' }).waitFor();

        await page.getByLabel('Show what was believed on').fill('2010-01-01');
        await page.getByRole('button', { name: 'Show' }).click();
        await page.getByText('No employment was on record then.').waitFor();
        await context.close();
      },
      patience,
    );

    test(
      'a teacher reads the own record and asks to inspect the personnel file',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'teacher');
        await page.getByRole('link', { name: /^Your employment record/ }).click();
        await page.getByRole('heading', { name: 'Your employment record', level: 1 }).waitFor();
        await lookAt(page, 'person-teacher');
        await page.getByRole('button', { name: 'Ask to inspect it, as of today' }).click();
        await page.getByText('Your request is on record.').waitFor();
        await page
          .getByRole('rowheader', { name: /^Asked on .* to inspect/ })
          .first()
          .waitFor();
        await context.close();
      },
      patience,
    );
  });
}
