import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enter, typeInto } from '../../keyboard.ts';
import { lookAt, waitUntilSaved } from '../../visitor.ts';

const elementCount = 16;

/** Enters an observation from field to field, with the arrow keys inside the radio groups, and shares it. */
export async function enterObservation(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Go to the observations' }));
  await enter(page, page.getByRole('button', { name: 'Enter an observation' }));
  await enter(page, page.getByRole('button', { name: 'Continue' }));
  await page.getByRole('heading', { level: 1, name: /^Observation of/ }).waitFor();
  await page.getByText(`0 of ${elementCount} elements rated`).waitFor();
  expect(await page.getByText(/^Who can see this:/).isVisible()).toBe(true);

  await typeInto(page, page.getByLabel('Length in minutes'), '45');
  await typeInto(page, page.getByLabel('Summary'), 'A lesson on fractions with three groups.');
  for (let element = 0; element < elementCount; element += 1) {
    await page.keyboard.press('Tab');
    // "Not rated" is the last choice, so the first press leads to level 1; two to four presses give two to four.
    for (let presses = 0; presses <= 1 + (element % 3); presses += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Seen in minute ${element + 1}.`);
    if (element === 8) await page.getByText(`9 of ${elementCount} elements rated`).waitFor();
  }
  await page.getByText(`${elementCount} of ${elementCount} elements rated`).waitFor();
  await waitUntilSaved(page);
  await lookAt(page, 'observation-entry');
  await checkThatItIsKept(page);
  await share(page);
}

async function checkThatItIsKept(page: Page): Promise<void> {
  await page.reload();
  await page.getByText(`${elementCount} of ${elementCount} elements rated`).waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('A lesson on fractions with three groups.');
  expect(await page.getByLabel('Length in minutes').inputValue()).toBe('45');
  expect(await page.getByRole('radio', { name: '2 Developing' }).first().isChecked()).toBe(true);
  expect(await page.getByLabel('Evidence for 1.1').inputValue()).toBe('Seen in minute 1.');
}

async function share(page: Page): Promise<void> {
  const share = page.getByRole('main').getByRole('button', { name: /^Share with/ });
  const dialog = page.getByRole('dialog', { name: /^Share this observation with/ });
  await enter(page, share);
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await enter(page, share);
  await enter(page, dialog.getByRole('button', { name: /^Share with/ }));
  await page.getByText(/^The observation is shared with/).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await lookAt(page, 'observation-shared');
}
