import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { patience, type Setting } from '../setting.ts';
import { startButton } from '../teachers-due.ts';
import { lookAt, visitAs, waitUntilSaved } from '../visitor.ts';

const savings = '**/api/v1/evaluations/*/observations/*';

export function keepingText(setting: Setting): void {
  describe('what a person types is not lost', () => {
    test(
      'when the connection fails, not even by a reload',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await openDraft(page);
        await page.route(savings, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
        await page.getByLabel('Summary').fill('Typed while the line was down.');
        await page.getByText('Not saved: no connection.', { exact: false }).waitFor();
        await lookAt(page, 'observation-offline');
        await page.reload();
        await page.getByText('has been brought back', { exact: false }).waitFor();
        expect(await page.getByLabel('Summary').inputValue()).toBe('Typed while the line was down.');
        await page.unroute(savings);
        await waitUntilSaved(page);
        await page.reload();
        await page.getByText('Saves by itself as you type').waitFor();
        expect(await page.getByLabel('Summary').inputValue()).toBe('Typed while the line was down.');
        await context.close();
      },
      patience,
    );

    test(
      'when the answer to a save is lost on the way',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await openDraft(page);
        await page.route(savings, async (route) => {
          if (route.request().method() !== 'PUT') return route.continue();
          await route.fetch();
          return route.abort();
        });
        await page.getByLabel('Summary').fill('Stored, but nobody said so.');
        await page.getByText('Not saved: no connection.', { exact: false }).waitFor();
        await page.unroute(savings);
        // The retry finds its own text there, which is no conflict.
        await waitUntilSaved(page);
        expect(await page.getByRole('heading', { name: 'This observation was changed elsewhere' }).count()).toBe(0);
        await context.close();
      },
      patience,
    );

    test(
      'when two windows change the same draft: both versions are shown, and the person chooses',
      async () => {
        const { browser, address } = setting();
        const first = await visitAs(browser, address, 'administrator');
        const draft = await openDraft(first.page);
        const second = await visitAs(browser, address, 'administrator');
        await second.page.goto(draft);
        await second.page.getByLabel('Summary').waitFor();

        await first.page.getByLabel('Summary').fill('From the first window.');
        await first.page.getByLabel('Length in minutes').fill('30');
        await waitUntilSaved(first.page);
        await second.page.getByLabel('Summary').fill('From the second window.');
        await second.page.getByLabel('Evidence for 1.1').fill('Only here.');
        const conflict = second.page.getByRole('region', { name: 'This observation was changed elsewhere' });
        await conflict.waitFor();
        expect(await conflict.innerText()).toContain('From the first window.');
        expect(await second.page.getByLabel('Summary').inputValue()).toBe('From the second window.');
        await lookAt(second.page, 'conflict');

        // Only the first window gave a length, so that is the first choice; the evidence is chosen by hand.
        const length = conflict.getByRole('group', { name: 'Length' });
        expect(await length.getByRole('radio', { name: /^What is saved now/ }).isChecked()).toBe(true);
        await conflict
          .getByRole('group', { name: /^1\.1.*evidence/ })
          .getByText('What is saved now')
          .click();
        await conflict.getByRole('button', { name: 'Save my choices' }).click();
        await waitUntilSaved(second.page);
        await first.page.reload();
        await first.page.getByText('Saves by itself as you type').waitFor();
        expect(await first.page.getByLabel('Summary').inputValue()).toBe('From the second window.');
        expect(await first.page.getByLabel('Length in minutes').inputValue()).toBe('30');
        expect(await first.page.getByLabel('Evidence for 1.1').inputValue()).toBe('');
        await first.context.close();
        await second.context.close();
      },
      patience,
    );
  });
}

/** Starts the evaluation of another teacher and opens a new draft; returns its address. */
async function openDraft(page: Page): Promise<string> {
  await page.goto('/start');
  await page.getByLabel('Policy').selectOption({ index: 1 });
  await startButton(page).click();
  await page.getByRole('button', { name: 'Enter an observation' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Saves by itself as you type').waitFor();
  return page.url();
}
