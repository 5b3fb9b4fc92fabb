import { describe, expect, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

export function watching(setting: Setting): void {
  describe('watching the law’s dates', () => {
    test(
      'human resources sees who is due, how the duties stand, and what a moved last schoolday changes',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await page.getByRole('link', { name: 'Who is due' }).click();
        await page.getByText(/people are due in/).waitFor();
        await lookAt(page, 'schedule');

        await page.getByRole('link', { name: 'Duties' }).click();
        await page.getByLabel('School year', { exact: true }).selectOption('2025-26');
        await page.getByRole('heading', { name: 'By duty' }).waitFor();
        await lookAt(page, 'compliance');
        await page.getByRole('link', { name: 'See all duties' }).click();
        await page.getByRole('link', { name: 'Download the duties (CSV)' }).waitFor();
        await lookAt(page, 'duties');

        await page.getByRole('link', { name: 'Calendars' }).click();
        await page.getByRole('heading', { name: 'What changes if the last schoolday moves' }).waitFor();
        await page.getByLabel('New last schoolday').fill('2027-06-18');
        await page.getByRole('button', { name: 'Show what changes' }).click();
        await page.getByRole('heading', { name: 'What would change' }).waitFor();
        await lookAt(page, 'calendar-change');
        await page.getByRole('button', { name: 'Adopt this calendar' }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Adopt this calendar' }).click();
        await page.getByText('The calendar is adopted and the deadlines are moved.').waitFor();

        await page.getByRole('link', { name: 'Reminders' }).click();
        const status = page.getByRole('region', { name: 'State of the mail' });
        await status.getByText('This service is not set up to send mail', { exact: false }).waitFor();
        await status.getByText('No message is left that could not be delivered.').waitFor();
        await lookAt(page, 'reminders-office');
        await context.close();
      },
      patience,
    );

    test(
      'a principal sees the own duties, chooses reminders, and makes an address for a calendar program',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await page.getByRole('link', { name: 'Duties' }).click();
        await page.getByRole('heading', { name: 'Evaluations you answer for' }).waitFor();
        await lookAt(page, 'compliance-principal');
        await page.getByRole('link', { name: 'Reminders' }).click();
        await page.getByLabel('How you are reminded').selectOption('weekly');
        await page.getByRole('button', { name: 'Save' }).click();
        await page.getByText('Saved.', { exact: true }).waitFor();
        await page.getByRole('button', { name: 'Make a new address' }).click();
        const calendar = await page.getByLabel('Your address, shown this once').inputValue();
        await lookAt(page, 'reminders');
        const answer = await page.request.get(calendar);
        expect(await answer.text()).toContain('BEGIN:VCALENDAR');
        expect(await page.getByRole('heading', { name: 'State of the mail' }).count()).toBe(0);
        await context.close();
      },
      patience,
    );

    test(
      'a principal records by hand what an agreement counts from, and takes it back',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await page.getByRole('link', { name: 'Evaluations', exact: true }).click();
        await page.getByRole('rowheader').getByRole('link').first().click();
        await page.getByText('Record a milestone of the agreement').click();
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await page.getByRole('link', { name: 'Choose what happened.' }).waitFor();
        await lookAt(page, 'milestone');
        await page.getByLabel('What happened').selectOption('Criteria handed over');
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await page.getByText('The record is kept, and the dates are counted anew.').waitFor();
        await page.getByLabel('What happened').selectOption('Criteria handed over');
        await page.getByText('The last record of it was a mistake').click();
        await page.getByLabel('Why it is taken back').fill('It was another teacher.');
        await page.getByRole('button', { name: 'Record', exact: true }).click();
        await page.getByText('The record is kept, and the dates are counted anew.').waitFor();
        await context.close();
      },
      patience,
    );
  });
}
