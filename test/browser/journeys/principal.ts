import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { choose, enter, tabTo, tick, typeInto } from '../keyboard.ts';
import { patience, type Setting } from '../setting.ts';
import { startButton } from '../teachers-due.ts';
import { lookAt, visitAs, waitUntilSaved } from '../visitor.ts';
import { enterObservation } from './principal/observation.ts';
import { reopenAndRateAgain } from './principal/reopening.ts';

/** Not one click: whoever works with the keyboard alone gets from a due evaluation to a closed one. */
export function principal(setting: Setting): void {
  describe('a principal evaluates a teacher, by the keyboard alone', () => {
    test(
      'from the first key to the closed evaluation, and opens it again',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'administrator');
        await lookAt(page, 'home-principal');
        await startEvaluation(page);
        await enterObservation(page);
        await sayThatThereAreNoScores(page);
        await rate(page);
        await meetTheLaw(page);
        await write(page);
        await finalise(page);
        await readTheRecord(page);
        await reopenAndRateAgain(page);
        await lookAround(page);
        await context.close();
      },
      patience,
    );
  });
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });

async function startEvaluation(page: Page): Promise<void> {
  await enter(page, link(page, 'Start an evaluation').first());
  await page.getByRole('heading', { level: 1, name: 'Start an evaluation' }).waitFor();
  const start = startButton(page);
  await enter(page, start);
  await link(page, 'Choose the policy that the evaluation follows').waitFor();
  const policy = 'Demonstration policy, observation 70, pupil progress 30, version 1';
  await enter(page, link(page, 'Choose the policy that the evaluation follows'));
  await choose(page, page.getByLabel('Policy'), policy);
  await lookAt(page, 'start-evaluation');
  await enter(page, start);
  await page.getByRole('heading', { level: 1, name: /^Evaluation of/ }).waitFor();
  await lookAt(page, 'evaluation-new');
}

async function sayThatThereAreNoScores(page: Page): Promise<void> {
  await enter(page, link(page, 'Back to the evaluation'));
  await enter(page, link(page, 'Go to the evidence'));
  await enter(page, page.getByText('There is no evidence: say why'));
  await enter(page, button(page, 'Save the reason'));
  await page.getByText('Say why there is no evidence').waitFor();
  await page.keyboard.press('Shift+Tab');
  await typeInto(page, page.getByLabel('Reason'), 'The pupils of this school year have not been tested yet.');
  await enter(page, button(page, 'Save the reason'));
  await page.getByText('have not been tested yet').first().waitFor();
  await lookAt(page, 'evaluation-with-evidence');
}

async function rate(page: Page): Promise<void> {
  await enter(page, link(page, 'See what the rating would be'));
  await page.getByRole('heading', { level: 1, name: /^Preview of the rating of/ }).waitFor();
  await page.getByRole('heading', { name: 'Every step' }).waitFor();
  const previewed = await page.locator('.result').innerText();
  await lookAt(page, 'preview');
  await enter(page, button(page, 'Record this rating'));
  const dialog = page.getByRole('dialog', { name: 'Record the rating?' });
  await enter(page, dialog.getByRole('button', { name: 'Record this rating' }));
  await page.getByRole('heading', { level: 1, name: /^Rating of/ }).waitFor();
  expect(await page.locator('.result').innerText()).toBe(previewed);
  expect(await page.locator('.sentences li').count()).toBeGreaterThan(2);
  expect(await page.getByText(/^sha256:[0-9a-f]{64}$/).count()).toBe(2);
  await lookAt(page, 'rating-new');
  await enter(page, link(page, 'Back to the evaluation'));
}

/** The evaluation is rated, and lacks what the law asks for: the page says so, with the section, and leads there. */
async function meetTheLaw(page: Page): Promise<void> {
  await enter(page, link(page, 'Finalise the evaluation'));
  await page.getByText('The evaluation has no evidence of pupils', { exact: false }).waitFor();
  expect(await link(page, 'Educ. Code 44662(b)(1)').count()).toBeGreaterThan(0);
  expect(await button(page, 'Put the evaluation in writing').count()).toBe(0);
  await lookAt(page, 'finalise-blocked');

  await enter(page, link(page, 'Enter evidence of pupil progress'));
  await page.getByRole('heading', { level: 1, name: /^Evidence of pupil progress for/ }).waitFor();
  await enter(page, button(page, 'Add evidence'));
  await enter(page, button(page, 'Save the evidence'));
  await link(page, 'Say what is reported').waitFor();
  await lookAt(page, 'evidence-form');
  await enter(page, link(page, 'Choose the test or other source'));
  await choose(page, page.getByLabel('Test or other source'), 'District benchmark');
  await typeInto(page, page.getByLabel('What is reported'), 'Share of pupils who met the standard');
  await tick(page, page.getByLabel('It was considered in this evaluation'));
  await enter(page, button(page, 'Save the evidence'));
  await page.getByText('The evidence is saved.').waitFor();
  await page.getByText('Share of pupils who met the standard').waitFor();
  await lookAt(page, 'evidence');
}

async function write(page: Page): Promise<void> {
  await enter(page, link(page, 'Back to the evaluation'));
  await enter(page, link(page, 'Findings and recommendations'));
  await page.getByRole('heading', { level: 1, name: /^Findings and recommendations for/ }).waitFor();
  expect(await page.getByText(/The teacher reads it once the evaluation is issued/).isVisible()).toBe(true);
  const strategies = page.getByRole('region', { name: /^Instructional techniques/ });
  await typeInto(page, strategies.getByLabel('What was found'), 'Questions reach every pupil.');
  await waitUntilSaved(page);
  await typeInto(page, page.getByLabel('A recommendation for improvement'), 'Plan more time for discussion.');
  await enter(page, button(page, 'Add the recommendation'));
  await button(page, 'Withdraw: The performance as a whole').waitFor();
  await lookAt(page, 'writing');
  await page.reload();
  await strategies.waitFor();
  expect(await strategies.getByLabel('What was found').inputValue()).toBe('Questions reach every pupil.');
  await enter(page, link(page, 'Back to the evaluation'));
}

async function finalise(page: Page): Promise<void> {
  await enter(page, link(page, 'Finalise the evaluation'));
  await page.getByText('Nothing stands in the way.').waitFor();
  await lookAt(page, 'finalise-draft');
  await enter(page, button(page, 'Put the evaluation in writing'));
  await page.getByText('The evaluation is in writing.').waitFor();

  // A warning is not skipped in silence: without a reason nothing is sent.
  await enter(page, button(page, 'Issue the evaluation'));
  await link(page, 'Say why you go on in spite of the warnings').waitFor();
  await lookAt(page, 'finalise-issue');
  await enter(page, link(page, 'Say why you go on in spite of the warnings'));
  await page.keyboard.type('No pupil of this year has been tested; the benchmark was considered.');
  await choose(page, page.getByLabel('How it was given'), 'By mail');
  await enter(page, button(page, 'Issue the evaluation'));
  await page.getByText('The evaluation is issued.').waitFor();

  await lookAt(page, 'finalise-conference');
  await tabTo(page, page.getByLabel('Teacher and evaluator met'));
  await enter(page, button(page, 'Record the conference'));
  await page.getByText('The conference is recorded.').waitFor();
  await page.getByText('its receipt is not acknowledged', { exact: false }).waitFor();
  await lookAt(page, 'finalise-close');
  await typeInto(page, page.getByLabel('Why you go on in spite of the warnings'), 'The letter was delivered on time.');
  await enter(page, button(page, 'Close the evaluation'));
  await page.getByText('The evaluation is closed. Nothing is left to be done.').waitFor();
}

async function readTheRecord(page: Page): Promise<void> {
  await enter(page, link(page, 'Back to the evaluation'));
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByText('Issued to the teacher: by mail').waitFor();
  for (const happened of ['Started', 'Put in writing', 'Conference held', 'Closed'])
    expect(await timeline.getByText(happened, { exact: true }).count()).toBe(1);
  for (const due of ['Copy of the evaluation to the employee', 'Meeting on the evaluation']) {
    const entry = await timeline.getByRole('listitem').filter({ hasText: due }).innerText();
    expect(entry).toContain('Done in time');
    expect(entry).toContain('Educ. Code 44663(a)');
  }
  await lookAt(page, 'evaluation-closed');
  await enter(page, link(page, 'Read the written evaluation as it was then').last());
  await page.getByRole('heading', { level: 1, name: /^Written evaluation of/ }).waitFor();
  await page.getByText('Plan more time for discussion.').waitFor();
  await lookAt(page, 'issued-copy');
  await enter(page, link(page, 'Back to the evaluation'));
}

async function lookAround(page: Page): Promise<void> {
  await enter(page, link(page, 'Who did what, and when'));
  await page.getByRole('heading', { level: 1, name: /^Who did what/ }).waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(5);
  await lookAt(page, 'audit-trail');
  await enter(page, page.getByRole('link', { name: 'Evaluations', exact: true }));
  await page.getByRole('heading', { level: 1, name: 'Evaluations' }).waitFor();
  await lookAt(page, 'evaluation-list');
  await typeInto(page, page.getByLabel('Teacher’s name'), 'nobody of this name');
  await page.keyboard.press('Enter');
  await page.getByText('No evaluation fits these filters.').waitFor();
  await lookAt(page, 'evaluation-list-empty');
  await page.goto('/nowhere');
  await lookAt(page, 'not-found');
}
