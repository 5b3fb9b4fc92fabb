import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Client } from '../../client.ts';
import { choose, enter, tabTo, typeInto } from '../../keyboard.ts';
import { lookAt } from '../../visitor.ts';

/** The pages of both sides, each in a browser context of its own. */
export interface Table {
  union: Page;
  district: Page;
}

const policy = 'Demonstration policy, observation 70, pupil progress 30';
const policyKey = 'demonstration-70-30';

/** One proposal in the room. */
export const proposal = (page: Page, number: number): Locator => page.locator(`#proposal-${number}`);

/** What the other side did reaches a page when its person comes back to it. */
export async function comeBack(page: Page, news: string): Promise<void> {
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await page.getByRole('status').getByText(news).waitFor();
}

/** Opens a negotiation over the demonstration's policy and facts. */
export async function openByKeyboard(page: Page): Promise<string> {
  await enter(page, page.getByRole('link', { name: 'Negotiations', exact: true }).first());
  await page.getByRole('heading', { level: 1, name: 'Negotiations' }).waitFor();
  await enter(page, page.getByRole('button', { name: 'Open a negotiation' }));
  await enter(page, page.getByRole('button', { name: 'Open the negotiation' }));
  await enter(page, page.getByRole('link', { name: 'Say what it is about.' }));
  await page.keyboard.type('Weights for the next school year');
  await choose(page, page.getByLabel('Published policy'), `${policy}, version 1`);
  // The newest come first, the demonstration's own last.
  await tabTo(page, page.getByLabel('Facts that proposals'));
  await page.keyboard.press('End');
  await lookAt(page, 'negotiations');
  await enter(page, page.getByRole('button', { name: 'Open the negotiation' }));
  await page.getByText('No proposal is on the table yet.').waitFor();
  await lookAt(page, 'negotiation-new');
  return new URL(page.url()).pathname;
}

/** Keeps a draft of the own side without the pages of the workbench, which have a journey of their own. */
async function draft(page: Page, title: string, weights: { observation: string; 'pupil-progress': string }) {
  const service = new Client(page.request);
  const [{ items: policies }, { items: cohorts }] = [await service.get('/policies'), await service.get('/cohorts')];
  const policyVersionId = policies.find(({ key, version }) => key === policyKey && version === 1)?.policyVersionId;
  const cohortId = cohorts.at(-1)?.cohortId;
  const open = { weights: { observation: 'undetermined', 'pupil-progress': 'undetermined' } };
  const text = { title, moves: 'pupil-progress' };
  const begun = { ...text, policyVersionId, cohortId, document: open };
  const { scenarioId } = await service.send('POST', '/scenarios', begun);
  const path = `/scenarios/${scenarioId}`;
  await service.send('PUT', path, { ...text, document: { weights } }, path);
}

/** From the list of drafts to the table. What is typed on the way outlives a reload. */
async function tableDraft(page: Page, title: string, rationale: string): Promise<void> {
  await enter(page, page.getByRole('link', { name: `Table the draft ${title}` }));
  await sayWhy(page, rationale);
}

async function sayWhy(page: Page, rationale: string): Promise<void> {
  const why = page.getByLabel('Why');
  await why.waitFor();
  await typeInto(page, why, rationale);
  await page.reload();
  await why.waitFor();
  expect(await why.inputValue()).toBe(rationale);
  await enter(page, page.getByRole('button', { name: 'Table the proposal' }));
  const dialog = page.getByRole('dialog', { name: 'Put this proposal on the table?' });
  await enter(page, dialog.getByRole('button', { name: 'Table the proposal' }));
}

export async function tableFirst({ union, district }: Table, room: string): Promise<void> {
  await draft(union, 'Observation at 80', { observation: '0.80', 'pupil-progress': '0.20' });
  await draft(district, 'Pupil progress at 40', { observation: '0.60', 'pupil-progress': '0.40' });
  await union.goto(room);
  const drafts = union.getByRole('region', { name: 'Drafts of the union' });
  await drafts.getByText('only the negotiators of the union', { exact: false }).waitFor();
  expect(await drafts.innerText()).not.toContain('Pupil progress at 40');
  await enter(union, union.getByRole('link', { name: 'Table the draft Observation at 80' }));
  await union.getByText('from 30 percent to 20 percent', { exact: false }).waitFor();
  await enter(union, union.getByRole('button', { name: 'Table the proposal' }));
  await union.getByRole('link', { name: 'Say why your side proposes this.' }).waitFor();
  await lookAt(union, 'negotiation-table');
  await sayWhy(union, 'What is observed can be changed within the year.');
  await proposal(union, 1).getByText('On the table').waitFor();
  await comeBack(district, 'The union tabled proposal 1.');
  await district.getByText('It is the turn of the district', { exact: false }).waitFor();
  await lookAt(district, 'negotiation-first-proposal');
}

/** The district answers while the union is typing; then the union answers back, and takes it back. */
export async function counterAndWithdraw({ union, district }: Table, room: string): Promise<void> {
  await enter(union, union.getByRole('button', { name: 'Withdraw: proposal 1' }));
  const dialog = union.getByRole('dialog', { name: 'Withdraw proposal 1?' });
  await typeInto(union, dialog.getByLabel('Note'), 'Perhaps');

  await enter(district, district.getByRole('link', { name: 'Answer with a counter-proposal' }));
  await choose(district, district.getByLabel('Draft of your side'), 'Pupil progress at 40 (version 2)');
  await district.getByText('from 30 percent to 40 percent', { exact: false }).waitFor();
  await sayWhy(district, 'Pupils’ progress is what the law asks for first.');
  await proposal(district, 2).getByText('It answers proposal 1 of the union.', { exact: false }).waitFor();

  await comeBack(union, 'The district tabled proposal 2.');
  expect(await dialog.getByLabel('Note').inputValue()).toBe('Perhaps');
  // Too late: what was answered cannot be withdrawn any more, and the page says so with the text still there.
  await enter(union, dialog.getByRole('button', { name: 'Withdraw' }));
  await dialog.getByRole('alert').getByText('it was answered by a counterproposal', { exact: false }).first().waitFor();
  await lookAt(union, 'negotiation-refused');
  await union.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const sides = union.getByRole('region', { name: 'Both sides next to each other' });
  await sides.getByRole('row', { name: /^Weight of pupil progress 30 % 20 % 40 % 20 points$/i }).waitFor();

  await draft(union, 'Observation at 75', { observation: '0.75', 'pupil-progress': '0.25' });
  await union.goto(room);
  await tableDraft(union, 'Observation at 75', 'A step towards the district.');
  await proposal(union, 3).getByText('On the table').waitFor();
  await enter(union, union.getByRole('button', { name: 'Withdraw: proposal 3' }));
  const again = union.getByRole('dialog', { name: 'Withdraw proposal 3?' });
  await typeInto(union, again.getByLabel('Note'), 'A slip: the cut points were the old ones.');
  await enter(union, again.getByRole('button', { name: 'Withdraw' }));
  await union.getByText('Proposal 3 is withdrawn.').waitFor();
  await union.getByText('A slip: the cut points were the old ones.').waitFor();
}
