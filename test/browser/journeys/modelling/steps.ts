/** What somebody who models a weight does, step by step. */
import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { enter, tabTo, tick, typeInto } from '../../keyboard.ts';
import { lookAt } from '../../visitor.ts';

const slider = (page: Page) => page.getByRole('slider', { name: /^Weight of/ });
/** Weight of pupil progress under the policy, in percent. */
const today = 30;
const answer = (page: Page) => page.getByRole('region', { name: 'What it would do' });

/** From the list to the scenario's own page, by keyboard, until its first answer is there. */
export async function startScenario(page: Page, title: string): Promise<void> {
  const start = page.getByRole('region', { name: 'Start a scenario' });
  await start.waitFor();
  await typeInto(page, start.getByLabel('Title'), title);
  await enter(page, start.getByRole('button', { name: 'Start the scenario' }));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await slider(page).waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
}

const texts = async (part: Locator) => ((await part.count()) === 0 ? '' : await part.first().innerText());

/** What the page says where the slider stands. */
async function shownAt(page: Page) {
  return {
    sentence: await texts(page.locator('.model__sentences')),
    counts: await texts(answer(page).getByRole('table', { name: /^Teachers by rating at/ })),
    chart: await lineOf(answer(page).locator('[data-mark="slider"] path').first()),
    matrix: await texts(answer(page).getByRole('region', { name: /^Who would move/ })),
  };
}

/** Where a line of the chart runs; nothing where it is not drawn. */
async function lineOf(line: Locator): Promise<string> {
  return (await line.count()) === 0 ? '' : ((await line.getAttribute('d')) ?? '');
}

/** Another weight is to move: a new question, asked when the person says so. */
export async function moveProgress(page: Page): Promise<void> {
  await page.getByLabel('Which weight the slider moves').selectOption({ label: 'Pupil progress' });
  await waitUntilSavedBy(page);
  await enter(page, page.getByRole('button', { name: 'Work it out' }));
  await page.getByRole('slider', { name: 'Weight of pupil progress' }).waitFor();
  expect(await page.getByRole('heading', { name: 'What it would do' }).and(page.locator(':focus')).count()).toBe(1);
}

/** Weights of the chart in percent, without today's: those whose numbers are shown, or those whose are not. */
async function weightsOfChart(page: Page, which: 'shown' | 'not shown'): Promise<number[]> {
  const absent = { [which === 'shown' ? 'hasNot' : 'has']: page.locator('.absent') };
  const names = await answer(page).locator('details tbody tr').filter(absent).locator('th').allTextContents();
  return names.map((name) => Number.parseInt(name, 10)).filter((weight) => weight !== today);
}

/** Moves the slider from today's weight by its arrow keys. */
async function slideTo(page: Page, weight: number): Promise<void> {
  await page.getByLabel('Weight of pupil progress in percent').fill(String(today));
  await tabTo(page, slider(page));
  const key = weight > today ? 'ArrowRight' : 'ArrowLeft';
  for (let presses = 0; presses < Math.abs(weight - today) / 5; presses += 1) await page.keyboard.press(key);
  await answer(page).getByText(`Slider: ${weight} %`).waitFor();
}

/** What is published decides which weights are shown, so they are read off the chart's own table. */
export async function moveWithoutAsking(page: Page): Promise<void> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = await shownAt(page);
  const hidden = (await weightsOfChart(page, 'not shown')).at(-1) ?? Number.NaN;
  await slideTo(page, hidden);
  const after = await shownAt(page);
  for (const part of ['sentence', 'counts', 'chart', 'matrix'] as const)
    expect({ part, isOther: after[part] !== before[part] }).toEqual({ part, isOther: true });
  expect(await slider(page).getAttribute('aria-valuetext')).toContain(`Pupil progress ${hidden} %`);
  await lookAt(page, 'scenario-not-shown');
  const open = (await weightsOfChart(page, 'shown')).at(-1) ?? Number.NaN;
  await slideTo(page, open);
  await answer(page)
    .getByRole('table', { name: `Teachers by rating at ${open} %` })
    .waitFor();
  const there = await shownAt(page);
  expect(there.sentence).toContain(`from ${today} % to ${open} % would move`);
  expect(there.matrix).toContain('stay');
  expect(there).not.toEqual(before);
  await lookAt(page, 'scenario-slider');

  const number = page.getByLabel('Weight of pupil progress in percent');
  await number.fill('10');
  await answer(page).getByText('Slider: 10 %').waitFor();
  await number.fill('11');
  await number.blur();
  await page.getByText('The weights go in steps of 5 %. Use 10 % or 15 %.').waitFor();
  await number.fill('20');
  await answer(page).getByText('Slider: 20 %').waitFor();
  expect(asked.filter((each) => each.includes('/api/'))).toEqual([]);
}

export async function downloadEach(page: Page): Promise<void> {
  await answer(page).locator('summary').click();
  const table = await download(page, answer(page).locator('details').getByRole('button', { name: /CSV/ }));
  expect(table.split('\r\n')).toHaveLength(1 + 21 + 1);
  expect(table).toContain('Weight of pupil progress');
  const chart = await download(page, page.getByRole('button', { name: 'Download the chart (SVG)' }));
  expect(chart).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
}

async function download(page: Page, button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return await readFile(await file.path(), 'utf8');
}

export async function askForNoise(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Show the whole curve with noise' }));
  const noisy = page.getByRole('region', { name: 'The whole curve, with noise' });
  await noisy.locator('summary').click();
  await noisy.getByRole('rowheader', { name: '100 %' }).waitFor();
  await lookAt(page, 'scenario-noise');
}

export async function keepWeight(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Put 20 % into the scenario' }));
  await waitUntilSavedBy(page);
  expect(await page.getByLabel('Pupil progress: percent of the whole').inputValue()).toBe('20');
  expect(await page.getByLabel('Observation of practice: percent of the whole').inputValue()).toBe('80');
  await page.getByText('The weights sum to 100 %.').waitFor();
  await enter(page, page.getByRole('button', { name: 'Work it out' }));
  await page.getByText('The scenario has changed', { exact: false }).waitFor({ state: 'detached' });
  await answer(page).getByText('Scenario: 20 %').waitFor();
}

export async function openVersion(page: Page): Promise<void> {
  const sentence = await page.locator('.model__sentences').innerText();
  await page.getByRole('link', { name: /^Link to version/ }).click();
  await page.getByText('It does not change; the latest version may say something else.', { exact: false }).waitFor();
  await slider(page).waitFor();
  await lookAt(page, 'scenario-version');
  await page.reload();
  await slider(page).waitFor();
  expect(await page.locator('.model__sentences').innerText()).toBe(sentence);
}

export async function compareTwo(page: Page): Promise<void> {
  await page.goto('/modelling');
  await tick(page, page.getByRole('checkbox', { name: 'Compare The policy as it is' }));
  await enter(page, page.getByRole('button', { name: 'Compare the chosen ones' }));
  await page.getByRole('alert').getByText('Choose two to four scenarios to compare.').first().waitFor();
  await tick(page, page.getByRole('checkbox', { name: 'Compare Less weight on progress' }));
  await enter(page, page.getByRole('button', { name: 'Compare the chosen ones' }));
  await page.getByRole('heading', { level: 1, name: 'Compare scenarios' }).waitFor();
  const row = page.getByRole('row', { name: /^Weight of pupil progress/ });
  await row.waitFor();
  expect(await row.innerText()).toContain('20 %');
  await lookAt(page, 'scenario-compare');
}

export async function makeUp(page: Page): Promise<void> {
  await page.getByText('Make up a cohort').first().click();
  const form = page.getByRole('group').filter({ has: page.getByText('Make up a cohort') });
  await form.getByLabel('Policy').selectOption({ index: 1 });
  const parts = page.getByRole('form', { name: 'Make up a cohort' });
  await parts.getByLabel('Title of the cohort').fill('Nobody at all');
  for (const field of await parts.getByLabel(/: mean$/).all()) await field.fill('3');
  for (const field of await parts.getByLabel(/: standard deviation$/).all()) await field.fill('0.5');
  await lookAt(page, 'modelling-make-up');
  await parts.getByRole('button', { name: 'Make up the cohort' }).click();
  await page.getByRole('heading', { name: 'Nobody at all', exact: true }).waitFor();
}

/** The line of a scenario says more than that it is saved. */
export async function waitUntilSavedBy(page: Page): Promise<void> {
  await page.getByText(/^Saved \d{1,2}:\d{2}\./).waitFor();
}
