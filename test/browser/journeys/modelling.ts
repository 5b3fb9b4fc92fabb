import { describe, expect, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs, watch } from '../visitor.ts';
import {
  startScenario,
  moveProgress,
  moveWithoutAsking,
  downloadEach,
  askForNoise,
  keepWeight,
  openVersion,
  compareTwo,
  makeUp,
  waitUntilSavedBy,
} from './modelling/steps.ts';

export function modelling(setting: Setting): void {
  describe('modelling a weight', () => {
    test(
      'a negotiator tries weights by keyboard, keeps one, opens it again by its link, and compares two',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'union_negotiator');
        // A cohort is worked out in threads of its own, which a busy machine lets wait.
        page.setDefaultTimeout(90_000);
        await page.getByRole('link', { name: 'Model weights' }).first().waitFor();
        await page.goto('/modelling');
        await page.getByRole('heading', { level: 1, name: 'Model weights' }).waitFor();
        await lookAt(page, 'modelling');
        await startScenario(page, 'Less weight on progress');
        await lookAt(page, 'scenario');
        await moveProgress(page);
        await moveWithoutAsking(page);
        await downloadEach(page);
        await askForNoise(page);
        await keepWeight(page);
        await openVersion(page);
        await page.goto('/modelling');
        await startScenario(page, 'The policy as it is');
        await compareTwo(page);
        await context.close();
      },
      patience,
    );

    test(
      'the other side sees nothing of it, also by its address; the office sees its own only',
      async () => {
        const { browser, address } = setting();
        const union = await visitAs(browser, address, 'union_negotiator');
        await union.page.goto('/modelling');
        await startScenario(union.page, 'For our eyes only');
        await union.page
          .getByText('Negotiators for the union can see this, and nobody else', { exact: false })
          .waitFor();
        const path = new URL(union.page.url()).pathname;
        await union.context.close();
        for (const role of ['district_negotiator', 'hr', 'teacher', 'administrator']) {
          const { page, context } = await visitAs(browser, address, role);
          for (const place of [path, `${path}?version=1`]) {
            await page.goto(place);
            await page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
          }
          await context.close();
        }
      },
      patience,
    );

    test(
      'two windows on one scenario: the second to save sees both, and nothing is lost',
      async () => {
        const { browser, address } = setting();
        const { page: first, context } = await visitAs(browser, address, 'district_negotiator');
        await first.goto('/modelling');
        await startScenario(first, 'Two at once');
        const second = watch(await context.newPage());
        await second.goto(first.url());
        await second.getByLabel('Note').waitFor();
        await first.getByLabel('Title').fill('Two at once, as the first has it');
        await waitUntilSavedBy(first);
        await second.getByLabel('Note').fill('As the second has it');
        const conflict = second.getByRole('region', { name: 'This text was changed elsewhere' });
        await conflict.waitFor();
        expect(await conflict.innerText()).toContain('as the first has it');
        expect(await second.getByLabel('Note').inputValue()).toBe('As the second has it');
        await lookAt(second, 'scenario-conflict');
        await conflict.getByRole('button', { name: 'Save my choices' }).click();
        await waitUntilSavedBy(second);
        expect(await second.getByLabel('Title').inputValue()).toBe('Two at once, as the first has it');
        await context.close();
      },
      patience,
    );

    test(
      'human resources freezes a cohort and sees exact numbers; anybody who models makes one up',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await page.goto('/modelling');
        const freeze = page.getByRole('form', { name: 'Freeze a cohort' });
        await freeze.getByRole('button', { name: 'Freeze the cohort' }).click();
        await freeze.getByRole('alert').getByText('There are 2 problems').waitFor();
        await freeze.getByLabel('Title of the cohort').fill('Frozen again');
        await freeze.getByLabel('School year').selectOption('2025-26');
        await freeze
          .getByLabel('Rated under')
          .selectOption({ label: 'Demonstration policy, observation 70, pupil progress 30, version 1' });
        await freeze.getByRole('button', { name: 'Freeze the cohort' }).click();
        await page.getByText(/^Frozen again is frozen with [\d,]+ teachers\.$/).waitFor();
        await page.getByRole('heading', { name: 'Frozen again', exact: true }).waitFor();
        await makeUp(page);
        await lookAt(page, 'modelling-hr');
        await page.getByLabel('Cohort', { exact: true }).selectOption({ label: 'Frozen again' });
        await startScenario(page, 'As the office has it');
        await page.getByText('You see the exact numbers.', { exact: false }).waitFor();
        await lookAt(page, 'scenario-exact');
        await context.close();
      },
      patience,
    );
  });
}
