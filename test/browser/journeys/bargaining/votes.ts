import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { enter, typeInto } from '../../keyboard.ts';
import { lookAt } from '../../visitor.ts';
import { comeBack, proposal, type Table } from './proposals.ts';

/** One word is not enough, and nobody adopts what the union has not ratified. */
export async function agreeByBoth({ union, district }: Table): Promise<void> {
  await comeBack(district, 'The union withdrew proposal 3.');
  await agree(district);
  await proposal(district, 2).getByText('The district has agreed to it.', { exact: false }).waitFor();
  expect(await proposal(district, 2).getByText('Tentatively agreed').count()).toBe(0);
  await comeBack(union, 'The district agreed to proposal 2.');
  await agree(union);
  await proposal(union, 2).getByText('Tentatively agreed').waitFor();
  await comeBack(district, 'Both sides agree to proposal 2: the agreement is tentative.');
  expect(await district.getByRole('button', { name: /vote/ }).count()).toBe(0);
}

async function agree(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Agree: proposal 2' }));
  const dialog = page.getByRole('dialog', { name: 'Agree to proposal 2?' });
  await dialog.getByText('A tentative agreement needs both sides', { exact: false }).waitFor();
  await enter(page, dialog.getByRole('button', { name: 'Agree' }));
  await page.getByText('Your side agrees to proposal 2.').waitFor();
}

export async function ratify({ union, district }: Table): Promise<void> {
  await enter(union, union.getByRole('button', { name: 'Record the vote of the members: proposal 2' }));
  const dialog = union.getByRole('dialog', { name: 'Record the union’s vote on proposal 2' });
  await enter(union, dialog.getByRole('button', { name: 'Record the vote of the members' }));
  await enter(union, dialog.getByRole('link', { name: 'Give the votes for, as a whole number.' }));
  await lookAt(union, 'negotiation-ratification');
  await union.keyboard.type('210');
  await typeInto(union, dialog.getByLabel('Against'), '14');
  await typeInto(union, dialog.getByLabel('Where it is written down'), 'Minutes of the members’ meeting');
  await enter(union, dialog.getByRole('button', { name: 'Record the vote of the members' }));
  await union.getByText('The vote of the members on proposal 2 is on record.').waitFor();
  await comeBack(district, 'The members of the union ratified proposal 2');
}

/** @returns address of the version that the adoption published */
export async function adopt({ district }: Table): Promise<string> {
  await enter(district, district.getByRole('button', { name: 'Record the vote of the board: proposal 2' }));
  const dialog = district.getByRole('dialog', { name: 'Record the board’s vote on proposal 2' });
  await typeInto(district, dialog.getByLabel('For', { exact: true }), '5');
  await typeInto(district, dialog.getByLabel('Against'), '2');
  await typeInto(district, dialog.getByLabel('Where it is written down').first(), 'Resolution 27-11');
  await typeInto(district, dialog.getByLabel('Where the agreement is written down'), 'Tentative agreement, proposal 2');
  await lookAt(district, 'negotiation-adoption');
  await enter(district, dialog.getByRole('button', { name: 'Record the vote of the board' }));
  await district.getByText('The vote of the board on proposal 2 is on record.').waitFor();
  const result = district.getByRole('region', { name: 'What was bargained', exact: true });
  await result.getByText('Human resources decides', { exact: false }).waitFor();
  return (await result.getByRole('link').first().getAttribute('href')) ?? '';
}

/** At the end both read the same room, take the same brief along, and can do nothing more. */
export async function readTheEnd({ union, district }: Table): Promise<void> {
  await comeBack(union, 'The governing board adopted proposal 2');
  const history = union.getByRole('region', { name: 'What has happened' });
  expect(await history.getByRole('listitem').count()).toBe(10);
  expect(await history.innerText()).toContain('210 votes to 14');
  await lookAt(union, 'negotiation-adopted');
  await enter(union, proposal(union, 2).getByText('Chart, matrix, groups and costs'));
  await proposal(union, 2).getByRole('heading', { name: 'Who would move' }).waitFor();
  await lookAt(union, 'negotiation-impact');
  for (const page of [union, district]) {
    expect(await page.getByRole('button', { name: /^(Agree|Withdraw|Record)/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^(Table|Answer)/ }).count()).toBe(0);
  }
  const [mine, theirs] = await Promise.all([brief(union), brief(district)]);
  expect(mine).toBe('%PDF-');
  expect(theirs).toBe(mine);
}

/** The first letters of the file behind the button. */
async function brief(page: Page): Promise<string> {
  const address = await page.getByRole('link', { name: 'Brief as PDF' }).getAttribute('href');
  const answer = await page.request.get(address ?? '');
  return (await answer.body()).subarray(0, 5).toString('latin1');
}
