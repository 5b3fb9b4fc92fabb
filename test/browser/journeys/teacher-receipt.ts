import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { issueEvaluation } from '../issued-evaluation.ts';
import { enter } from '../keyboard.ts';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

const objection = 'The visit of the second week was cut short by a fire drill.';

export function teacherReceipt(setting: Setting): void {
  describe('a teacher to whom an evaluation was issued', () => {
    test(
      'confirms receipt, which is no agreement, and responds, by the keyboard alone',
      async () => {
        const { browser, address } = setting();
        const principal = await visitAs(browser, address, 'administrator');
        const path = await issueEvaluation(principal.page.request);
        await principal.context.close();

        const { page, context } = await visitAs(browser, address, 'teacher');
        await page.goto(path);
        await page.getByText('was issued to you', { exact: false }).waitFor();
        await lookAt(page, 'evaluation-issued-teacher');
        await confirmReceipt(page);
        await respond(page);
        await readFindings(page);
        await context.close();
      },
      patience,
    );
  });
}

async function confirmReceipt(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'I received the evaluation' }));
  const dialog = page.getByRole('dialog', { name: 'Confirm that you received the evaluation?' });
  await dialog.getByText('not that you agree', { exact: false }).waitFor();
  await lookAt(page, 'receipt-dialog');
  await enter(page, dialog.getByRole('button', { name: 'I received the evaluation' }));
  await page.getByText('Your receipt is recorded.').waitFor();
  await page.getByText('Receipt acknowledged by the teacher, which is no agreement').waitFor();
  expect(await page.getByRole('button', { name: 'I received the evaluation' }).count()).toBe(0);
}

async function respond(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Respond to this evaluation' }));
  await page.getByRole('heading', { level: 1, name: /^Response to the evaluation of/ }).waitFor();
  await enter(page, page.getByRole('button', { name: 'Attach the response' }));
  await page.getByRole('link', { name: 'Write the response' }).waitFor();
  await enter(page, page.getByRole('link', { name: 'Write the response' }));
  await page.keyboard.type(objection);
  // What is not attached yet outlives a reload.
  await page.reload();
  await page.getByLabel('Your response').waitFor();
  expect(await page.getByLabel('Your response').inputValue()).toBe(objection);
  await enter(page, page.getByRole('button', { name: 'Attach the response' }));
  const dialog = page.getByRole('dialog', { name: 'Attach this response for good?' });
  await enter(page, dialog.getByRole('button', { name: 'Attach the response' }));
  await page.getByText('The response is attached.').waitFor();
  await page.getByText(objection).waitFor();
  await lookAt(page, 'response');
  await enter(page, page.getByRole('link', { name: 'Back to the evaluation' }));
  await enter(page, page.getByText('Read the response'));
  await page.getByRole('region', { name: 'Timeline' }).getByText(objection).waitFor();
  await lookAt(page, 'evaluation-answered');
}

/** What was a draft is the teacher's to read once it is issued, and nothing of it can be changed. */
async function readFindings(page: Page): Promise<void> {
  await enter(page, page.getByRole('link', { name: 'Evidence of pupil progress' }));
  await page.getByText('Share of pupils who met the standard').waitFor();
  expect(await page.getByRole('button', { name: 'Add evidence' }).count()).toBe(0);
  await enter(page, page.getByRole('link', { name: 'Back to the evaluation' }));
  await enter(page, page.getByRole('link', { name: 'Findings and recommendations' }));
  await page.getByRole('heading', { level: 1, name: /^Findings and recommendations for/ }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await lookAt(page, 'writing-teacher');
}
