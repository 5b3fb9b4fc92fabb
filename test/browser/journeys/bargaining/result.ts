import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Client } from '../../client.ts';
import { observe } from '../../issued-evaluation.ts';
import { demonstrationTeacher } from '../../teachers-due.ts';
import { lookAt } from '../../visitor.ts';

/** From the room to the version, what the law still wants on record, and the school year. */
export async function putIntoEffect(page: Page, room: string, adopted: string): Promise<void> {
  await page.goto(room);
  const result = page.getByRole('region', { name: 'What was bargained', exact: true });
  await result.getByRole('link', { name: 'Put it into effect for a school year' }).click();
  await page.waitForURL(`**${adopted}#effect-title`);
  await putOnRecord(page);
  const effect = page.getByRole('region', { name: 'Put this version into effect' });
  await effect.getByText('Nothing stands against it.', { exact: false }).waitFor();
  await effect.getByLabel('For one group only (optional)').fill('Schools of the agreement');
  await effect.getByRole('button', { name: 'Put into effect' }).click();
  const dialog = page.getByRole('dialog', { name: /^Put this version into effect for/ });
  await dialog.getByRole('button', { name: 'Put into effect' }).click();
  await page.getByText(/^This version is in force in \d{4}-\d\d\.$/).waitFor();
  await lookAt(page, 'negotiation-in-effect');
}

/** The adoption put itself on record; what happens afterwards is added to it. */
async function putOnRecord(page: Page): Promise<void> {
  const record = page.getByRole('region', { name: 'What is on record of this version' });
  await record.getByText('Resolution 27-11', { exact: false }).waitFor();
  await record.getByText('Tentative agreement, proposal 2', { exact: false }).waitFor();
  await record.getByRole('button', { name: 'Add to the record' }).click();
  for (const what of ['Advice of the certificated personnel', 'Publication to the staff']) {
    const group = record.getByRole('group', { name: what });
    await group.getByLabel('Day').fill('2026-03-10');
    await group.getByLabel('Where it is written down').fill('Minutes');
  }
  await record.getByLabel('What the rubric rests on').selectOption('CSTP');
  await record.getByLabel('Agreement with the exclusive representative').fill('Memorandum of March 3');
  await record
    .getByLabel('Standards of expected achievement')
    .fill(['K', '1', '2', '3'].map((grade) => `${grade}; All subjects; Resolution 8`).join('\n'));
  await record.getByRole('button', { name: 'Save the record' }).click();
  await page.getByText('The record is saved.').waitFor();
}

/** A rating under the adopted version says so. */
export async function scoreUnderIt(page: Page, adopted: string): Promise<void> {
  const service = new Client(page.request);
  const policyVersionId = adopted.split('/').at(-1) ?? '';
  const { items: due } = await service.get('/assignments?withoutEvaluation=true');
  const assignmentId = due.findLast(({ person }) => person.name !== demonstrationTeacher)?.assignmentId;
  const { evaluationId } = await service.send('POST', '/evaluations', { assignmentId, policyVersionId });
  const path = `/evaluations/${evaluationId}`;
  await observe(service, path);
  await service.send('PUT', `${path}/measures/pupil-progress`, { evidence: { value: '25' } }, path);
  const { ratingId } = await service.send('POST', `${path}/ratings`, {}, path);
  await page.goto(`${path}/ratings/${ratingId}`);
  const policy = page.getByRole('region', { name: 'Policy and fingerprints' }).getByRole('link');
  expect(await policy.getAttribute('href')).toBe(adopted);
  // 0.60 × 3 + 0.40 × 4, where the version before gives 3.3
  await page.getByText('3.4', { exact: true }).first().waitFor();
  await lookAt(page, 'negotiation-rating');
}
