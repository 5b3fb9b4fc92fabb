import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { patience, type Setting } from '../setting.ts';
import { lookAt, tabTo, visitAs, waitUntilSaved } from '../visitor.ts';

const elementCount = 16;

export function principal(setting: Setting): void {
  describe('a principal evaluates a teacher', () => {
    test(
      'from the first click to the closed evaluation',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await lookAt(page, 'home-principal');
        await startEvaluation(page);
        await enterObservationByKeyboard(page);
        await shareObservation(page);
        await attachPupilProgress(page);
        await rate(page);
        await closeAndReopen(page);
        await lookAround(page);
        await context.close();
      },
      patience,
    );
  });
}

async function startEvaluation(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start an evaluation' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Start an evaluation' }).waitFor();
  const start = page.getByRole('button', { name: /^Start the evaluation of/ }).first();
  await start.click();
  await page.getByRole('link', { name: 'Choose the policy that the evaluation follows' }).waitFor();
  await page
    .getByLabel('Policy')
    .selectOption({ label: 'Demonstration policy, observation 70, pupil progress 30, version 1' });
  await lookAt(page, 'start-evaluation');
  await start.click();
  await page.getByRole('heading', { level: 1, name: /^Evaluation of/ }).waitFor();
  await lookAt(page, 'evaluation-new');
}

/** Not one click: Tab from field to field, arrow keys inside the radio groups. */
async function enterObservationByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Enter an observation' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /^Observation of/ }).waitFor();
  await page.getByText(`0 of ${elementCount} elements rated`).waitFor();
  expect(await page.getByText(/^Who can see this:/).isVisible()).toBe(true);

  await tabTo(page, page.getByLabel('Length in minutes'));
  await page.keyboard.type('45');
  await tabTo(page, page.getByLabel('Summary'));
  await page.keyboard.type('A lesson on fractions with three groups.');
  for (let element = 0; element < elementCount; element += 1) {
    await page.keyboard.press('Tab');
    // "Not rated" is the last choice, so the first press leads to level 1; one to four presses give one to four.
    for (let presses = 0; presses <= 1 + (element % 3); presses += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type(`Seen in minute ${element + 1}.`);
    if (element === 8) await page.getByText(`9 of ${elementCount} elements rated`).waitFor();
  }
  await page.getByText(`${elementCount} of ${elementCount} elements rated`).waitFor();
  await waitUntilSaved(page);
  await lookAt(page, 'observation-entry');

  await page.reload();
  await page.getByText(`${elementCount} of ${elementCount} elements rated`).waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('A lesson on fractions with three groups.');
  expect(await page.getByLabel('Length in minutes').inputValue()).toBe('45');
  expect(await page.getByRole('radio', { name: '2 Developing' }).first().isChecked()).toBe(true);
  expect(await page.getByLabel('Evidence for 1.1').inputValue()).toBe('Seen in minute 1.');
}

async function shareObservation(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Share with/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Share this observation with/ });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Share with/ }).click();
  await dialog.getByRole('button', { name: /^Share with/ }).click();
  await page.getByText(/^The observation is shared with/).waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await lookAt(page, 'observation-shared');
}

async function attachPupilProgress(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Back to the evaluation' }).click();
  await page.getByText('There is no evidence: say why').click();
  await page.getByRole('button', { name: 'Save the reason' }).click();
  await page.getByText('Say why there is no evidence').waitFor();
  await page.getByLabel('Reason').fill('The pupils of this school year have not been tested yet.');
  await page.getByRole('button', { name: 'Save the reason' }).click();
  await page.getByText('have not been tested yet').first().waitFor();
  await lookAt(page, 'evaluation-with-evidence');
}

async function rate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Preview the rating' }).click();
  await page.getByRole('heading', { level: 1, name: /^Preview of the rating of/ }).waitFor();
  await page.getByRole('heading', { name: 'Every step' }).waitFor();
  const previewed = await page.locator('.result').innerText();
  await lookAt(page, 'preview');
  await page.getByRole('button', { name: 'Record this rating' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record the rating?' });
  await dialog.getByRole('button', { name: 'Record this rating' }).click();
  await page.getByRole('heading', { level: 1, name: /^Rating of/ }).waitFor();
  expect(await page.locator('.result').innerText()).toBe(previewed);
  expect(await page.locator('.sentences li').count()).toBeGreaterThan(2);
  expect(await page.getByText(/^sha256:[0-9a-f]{64}$/).count()).toBe(2);
  await lookAt(page, 'rating-new');
}

async function closeAndReopen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Back to the evaluation' }).click();
  await addBenchmark(page);
  await act(page, 'Draft the evaluation', 'The evaluation is drafted.');
  const considered = 'Progress was considered without a weight.';
  await act(page, 'Issue the evaluation', 'The evaluation is issued.', considered);
  expect(await page.getByRole('button', { name: 'Enter an observation' }).count()).toBe(0);
  await act(page, 'Record the conference', 'The conference is recorded.');
  await act(page, 'Close the evaluation', 'The evaluation is closed.', 'The teacher has the copy on paper.');
  await lookAt(page, 'evaluation-closed');

  await page.getByRole('button', { name: 'Reopen the evaluation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reopen this evaluation?' });
  await dialog.getByRole('button', { name: 'Reopen the evaluation' }).click();
  await dialog.getByText('Give the reason for reopening').waitFor();
  await page.screenshot({ path: 'var/screenshots/reopen-dialog.png' });
  await dialog.getByLabel('Reason for reopening').fill('An observation was left out.');
  await dialog.getByRole('button', { name: 'Reopen the evaluation' }).click();
  await page.getByText('The evaluation is open again.').waitFor();

  // The rating on record still counts; a second one needs a reason and replaces it.
  await page.getByRole('link', { name: 'Preview the rating' }).click();
  await page.getByRole('button', { name: 'Record this rating' }).click();
  const record = page.getByRole('dialog', { name: 'Record the rating?' });
  await record.getByRole('button', { name: 'Record this rating' }).click();
  await record.getByText('Give the reason for the new rating').waitFor();
  await record.getByLabel('Reason for the new rating').fill('Scored again after reopening.');
  await record.getByRole('button', { name: 'Record this rating' }).click();
  await page.getByText('It replaced an earlier rating. Reason: Scored again after reopening.').waitFor();
  await page.getByRole('link', { name: 'Back to the evaluation' }).click();
  await page.getByText('Replaced by a later rating').waitFor();
}

/** Evidence of pupils' progress toward local standards, without which no evaluation of a teacher is issued. */
async function addBenchmark(page: Page): Promise<void> {
  const { origin, pathname } = new URL(page.url());
  const session = await page.request.get(`${origin}/api/v1/session`);
  const { csrfToken } = (await session.json()) as { csrfToken: string };
  const answer = await page.request.post(`${origin}/api/v1${pathname}/evidence-items`, {
    headers: { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': randomUUID() },
    data: {
      title: 'Autumn benchmark in reading',
      instrument: 'district-benchmark',
      referencing: 'criterion',
      metric: 'Share of pupils at the cut score',
      dataYear: '2026-27',
      grade: '3',
      subject: 'Reading',
      releasedOn: null,
      usedOn: '2026-10-15',
      standards: 'local',
      level: 'own_pupils',
      isConsidered: true,
      weight: '0',
      isValueAdded: false,
    },
  });
  expect(answer.status()).toBe(201);
  await page.reload();
}

/** Does what a button of the evaluation page asks about first. */
async function act(page: Page, name: string, done: string, acknowledgement?: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog');
  if (acknowledgement !== undefined) await dialog.getByLabel(/in spite of warnings/).fill(acknowledgement);
  await dialog.getByRole('button', { name }).click();
  await page.getByText(done).waitFor();
}

async function lookAround(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Who did what, and when' }).click();
  await page.getByRole('heading', { level: 1, name: /^Who did what/ }).waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(5);
  await lookAt(page, 'audit-trail');
  await page.getByRole('link', { name: 'Evaluations', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Evaluations' }).waitFor();
  await lookAt(page, 'evaluation-list');
  await page.getByLabel('Teacher’s name').fill('nobody of this name');
  await page.keyboard.press('Enter');
  await page.getByText('No evaluation fits these filters.').waitFor();
  await lookAt(page, 'evaluation-list-empty');
  await page.goto('/nowhere');
  await lookAt(page, 'not-found');
}
