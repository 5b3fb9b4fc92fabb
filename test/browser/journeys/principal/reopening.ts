import type { Page } from 'playwright-core';
import { enter, tabTo, typeInto } from '../../keyboard.ts';
import { lookAt } from '../../visitor.ts';

/** Opens a closed evaluation again, which needs a reason, and replaces its rating, which needs another. */
export async function reopenAndRateAgain(page: Page): Promise<void> {
  const reopen = page.getByRole('button', { name: 'Reopen the evaluation' });
  await enter(page, reopen);
  const dialog = page.getByRole('dialog', { name: 'Reopen this evaluation?' });
  await enter(page, dialog.getByRole('button', { name: 'Reopen the evaluation' }));
  await dialog.getByText('Give the reason').waitFor();
  await lookAt(page, 'reopen-dialog');
  await tabTo(page, dialog.getByRole('button', { name: 'Cancel' }));
  await typeInto(page, dialog.getByLabel('Reason for reopening'), 'An observation was left out.');
  await enter(page, dialog.getByRole('button', { name: 'Reopen the evaluation' }));
  await page.getByText('The evaluation is open again.').waitFor();

  // The rating on record still counts; a second one needs a reason and supersedes it.
  await enter(page, page.getByRole('link', { name: 'Preview the rating' }));
  await enter(page, page.getByRole('button', { name: 'Record this rating' }));
  const record = page.getByRole('dialog', { name: 'Record the rating?' });
  await enter(page, record.getByRole('button', { name: 'Record this rating' }));
  await record.getByText('Give the reason for the new rating').waitFor();
  await typeInto(page, record.getByLabel('Reason for the new rating'), 'Scored again after reopening.');
  await enter(page, record.getByRole('button', { name: 'Record this rating' }));
  await page.getByText('It replaced an earlier rating. Reason: Scored again after reopening.').waitFor();
  await enter(page, page.getByRole('link', { name: 'Back to the evaluation' }));
  await page.getByText('Replaced by a later rating').waitFor();
}
