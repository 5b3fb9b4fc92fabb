import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tabTo } from '../keyboard.ts';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

const policy = 'Demonstration policy, observation 70, pupil progress 30';
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the policy' });
const checkPanel = (page: Page) => page.getByRole('region', { name: 'What the check says' });
const example = (page: Page) => page.getByRole('region', { name: 'Worked example' });

export function policyVersions(setting: Setting): void {
  describe('a new version of a policy', () => {
    test(
      'is drafted, mended, tried, published, compared, weighed by its impact, put on record, and put into effect',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await startDraft(page);
        await breakAndMend(page);
        await tryAnotherWeight(page);
        await publish(page);
        await compare(page);
        await readImpact(page);
        await putOnRecord(page);
        await putIntoEffect(page);
        await context.close();
      },
      patience,
    );

    test(
      'can be read by a teacher as soon as it is published, and changed by nobody',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'teacher');
        await page.goto('/policies');
        await page
          .getByRole('row', { name: new RegExp(`${policy} 2 Published`) })
          .getByRole('link')
          .click();
        await page.getByRole('heading', { name: 'How a rating comes about' }).waitFor();
        expect(await page.getByRole('link', { name: 'See which ratings would alter' }).count()).toBe(0);
        expect(await page.getByRole('button', { name: /draft|effect/ }).count()).toBe(0);
        await page.goto(`${page.url()}/draft`);
        await page.getByText('This version is published and never changes.', { exact: false }).waitFor();
        await lookAt(page, 'policy-draft-published');
        await context.close();
      },
      patience,
    );
  });
}

/** By keyboard from the list of policies to the text. */
async function startDraft(page: Page): Promise<void> {
  await page.goto('/policies');
  await tabTo(page, page.getByRole('link', { name: policy }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'How a rating comes about' }).waitFor();
  const diagram = page.getByRole('group', { name: 'Diagram of the components' });
  expect(await diagram.getByRole('listitem').count()).toBe(3);
  expect(await diagram.innerText()).toContain('Pupil progress');
  await lookAt(page, 'policy-version');
  await tabTo(page, page.getByRole('button', { name: 'Start a draft of the next version' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: `Draft of ${policy}, version 2` }).waitFor();
  await checkPanel(page).getByText('No faults.').waitFor();
  await example(page).getByRole('heading', { level: 2 }).nth(1).waitFor();
  await lookAt(page, 'policy-draft');
}

async function breakAndMend(page: Page): Promise<void> {
  const whole = await text(page).inputValue();
  const faulty = whole.replace('value: 0.30', 'value: 0.20').replace('kind: weighted-mean', 'kind: wheel');
  const line = faulty.split('\n').findIndex((each) => each.includes('kind: wheel')) + 1;
  await text(page).fill(faulty);
  const goTo = checkPanel(page).getByRole('button', { name: `Go to line ${line}` });
  await goTo.first().waitFor();
  const found = await checkPanel(page).innerText();
  expect(found).toContain('Why:');
  expect(found).toContain('What to do:');
  await page.getByText('A version with faults cannot be published.').waitFor();
  await lookAt(page, 'policy-draft-faults');

  // By keyboard from the fault to its line, which is selected then, so that typing replaces it.
  await tabTo(page, goTo.first());
  await page.keyboard.press('Enter');
  expect(await page.evaluate<string>('getSelection().toString()')).toContain('kind: wheel');
  // A fault does not stop a person from keeping the text.
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText(/^Saved \d{1,2}:\d{2}$/).waitFor();
  // What is typed and not saved survives a reload.
  await text(page).fill(whole);
  await page.reload();
  await page.getByText('has been brought back', { exact: false }).waitFor();
  expect(await text(page).inputValue()).toBe(whole);
  await checkPanel(page).getByText('No faults.').waitFor();
}

async function tryAnotherWeight(page: Page): Promise<void> {
  await page
    .getByLabel('Evidence of the example')
    .fill('components:\n  observation: {value: 4}\n  pupil-progress: {value: 0}\n');
  // 0.70 × 4 + 0.30 × 3, and with the weights the other way round 0.10 × 4 + 0.90 × 3.
  await example(page).getByText('3.7', { exact: true }).waitFor();
  const whole = await text(page).inputValue();
  await text(page).fill(whole.replace('value: 0.70', 'value: 0.10').replace('value: 0.30', 'value: 0.90'));
  await example(page).getByText('3.1', { exact: true }).waitFor();
  await page.getByLabel('Evidence of the example').fill('components:\n  observation: {value: 9}\n');
  await example(page).getByText('The example cannot be worked out').waitFor();
  await lookAt(page, 'policy-draft-example');
  await example(page).getByRole('button', { name: 'Take made-up evidence again' }).click();
  await example(page).getByText('The example cannot be worked out').waitFor({ state: 'detached' });
}

async function publish(page: Page): Promise<void> {
  await checkPanel(page).getByText('Checking…').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publish this version' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish this version?' });
  await dialog.waitFor();
  await page.screenshot({ path: 'var/screenshots/policy-publish-dialog.png' });
  await dialog.getByRole('button', { name: 'Publish this version' }).click();
  await page.getByRole('heading', { level: 1, name: policy, exact: true }).waitFor();
  await page.getByText('10 %').first().waitFor();
  expect(await page.getByRole('link', { name: 'Work on the draft' }).count()).toBe(0);
}

async function compare(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Compare with another version' }).click();
  await page.getByText('2 changes').waitFor();
  const sentences = await page.getByRole('region', { name: 'In sentences' }).innerText();
  expect(sentences).toContain('The weight of pupil progress goes from 30 percent to 90 percent.');
  await page.getByRole('cell', { name: /0\.90/ }).waitFor();
  await lookAt(page, 'policy-compare');
  await page.getByLabel('Compare with').selectOption('');
  await page.getByText('Choose the version to compare with.').waitFor();
  await lookAt(page, 'policy-compare-none');
  await page.getByRole('link', { name: 'Back to the policy' }).click();
}

async function readImpact(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See which ratings would alter' }).click();
  await page
    .getByRole('region', { name: 'In short' })
    .getByText(/^\d+ of 336 ratings would change/)
    .waitFor();
  await page.getByRole('region', { name: 'The ratings that would alter' }).getByRole('listitem').first().waitFor();
  await lookAt(page, 'policy-impact');

  const cell = page.getByRole('button', { name: /^\d+: from Effective to Developing, show the list$/ });
  const count = Number.parseInt((await cell.getAttribute('aria-label')) ?? '', 10);
  await tabTo(page, cell);
  await page.keyboard.press('Enter');
  const list = page.getByRole('region', { name: 'The ratings that would alter' });
  await list.getByText('Those from Effective to Developing.').waitFor();
  await list.locator('.alterations__item').first().waitFor();
  expect(await page.locator('#list-title:focus').count()).toBe(1);
  expect(await list.locator('.alterations__item').count()).toBe(Math.min(count, 20));

  const traces = list.getByText('How both come about', { exact: true }).first();
  await traces.click();
  await list.getByRole('heading', { name: 'Now: Effective' }).first().waitFor();
  await list.getByRole('heading', { name: 'Would be: Developing' }).first().waitFor();
  expect(await list.locator('details[open] mark').count()).toBeGreaterThan(1);
  await lookAt(page, 'policy-impact-traces');

  await page.getByLabel('Ratings of the school year').selectOption({ index: 0 });
  await page.getByText('There are no ratings of this policy in this school year.').waitFor();
  await lookAt(page, 'policy-impact-empty');
  await page.getByRole('link', { name: 'Back to the policy' }).click();
}

/** What the law misses is said first; then it is recorded, with a slip on the way. */
async function putOnRecord(page: Page): Promise<void> {
  const effect = page.getByRole('region', { name: 'Put this version into effect' });
  await effect.getByText('no bargaining is on record', { exact: false }).waitFor();
  await effect.getByText('It cannot take effect', { exact: false }).waitFor();
  await lookAt(page, 'policy-law');

  const record = page.getByRole('region', { name: 'What is on record of this version' });
  await record.getByText('Nothing is on record yet.').waitFor();
  await record.getByRole('button', { name: 'Add to the record' }).click();
  for (const what of [
    'Advice of the certificated personnel',
    'Adoption by the governing board',
    'Publication to the staff',
  ]) {
    await record.getByRole('group', { name: what }).getByLabel('Day').fill('2026-03-10');
    if (what !== 'Publication to the staff')
      await record.getByRole('group', { name: what }).getByLabel('Where it is written down').fill('Minutes');
  }
  await record.getByLabel('What the rubric rests on').selectOption('CSTP');
  await record.getByLabel('Agreement with the exclusive representative').fill('Memorandum of March 3');
  await record.getByLabel('Bargaining over the changes').fill('Tentative agreement of March 3');
  await record
    .getByLabel('Standards of expected achievement')
    .fill(['K', '1', '2', '3'].map((grade) => `${grade}; All subjects; Resolution 8`).join('\n'));
  await record.getByRole('button', { name: 'Save the record' }).click();
  await record.getByRole('link', { name: /^Publication to the staff: give both/ }).click();
  expect(await page.locator('#publication-reference:focus').count()).toBe(1);
  await lookAt(page, 'policy-record-form');
  await page.keyboard.type('Staff handbook');
  await page.keyboard.press('Enter');
  await page.getByText('The record is saved.').waitFor();
  await record.getByText('Mar 10, 2026: Staff handbook').waitFor();
  await effect.getByText('Nothing stands against it.', { exact: false }).waitFor();
}

async function putIntoEffect(page: Page): Promise<void> {
  const effect = page.getByRole('region', { name: 'Put this version into effect' });
  // The next school year, so that the present one stays as the other journeys know it.
  await effect.getByLabel('School year').selectOption({ index: 0 });
  const schoolYear = await effect.getByLabel('School year').inputValue();
  await effect.getByText('any published policy can be chosen', { exact: false }).waitFor();
  await effect.getByLabel('For one group only (optional)').fill('Pilot schools');
  await effect.getByRole('button', { name: 'Put into effect' }).click();
  const dialog = page.getByRole('dialog', { name: `Put this version into effect for ${schoolYear}?` });
  expect(await dialog.innerText()).toContain('Pilot schools: evaluations');
  await dialog.getByRole('button', { name: 'Put into effect' }).click();
  await page.getByText(`This version is in force in ${schoolYear}.`).waitFor();
  await page.getByText(`${schoolYear}, Pilot schools`).waitFor();
  await effect.getByText('Pilot schools: Demonstration policy', { exact: false }).waitFor();
  await lookAt(page, 'policy-in-force');
}
