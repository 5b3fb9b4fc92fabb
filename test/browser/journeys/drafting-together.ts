import { describe, expect, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

export function draftingTogether(setting: Setting): void {
  describe('two people on one draft of a policy', () => {
    test(
      'the second to save sees where the texts differ, and loses nothing',
      async () => {
        const { browser, address } = setting();
        const [first, second] = await Promise.all([
          visitAs(browser, address, 'hr'),
          visitAs(browser, address, 'system_administrator'),
        ]);
        await first.page.goto('/policies');
        await first.page.getByRole('link', { name: /value-added 10/ }).click();
        await first.page.getByRole('button', { name: 'Start a draft of the next version' }).click();
        const [mine, theirs] = [second, first].map(({ page }) =>
          page.getByRole('textbox', { name: 'Text of the policy' }),
        );
        if (!mine || !theirs) throw new Error('There are two people');
        await theirs.waitFor();
        await second.page.goto(first.page.url());
        const start = await mine.inputValue();

        await theirs.fill(start.replace(/^title: .*$/m, 'title: Demonstration policy, as human resources have it'));
        await first.page.getByRole('button', { name: 'Save the draft' }).click();
        await first.page.getByText(/^Saved \d{1,2}:\d{2}$/).waitFor();

        const text = `${start}# As the administrator has it\n`;
        await mine.fill(text);
        await second.page.getByRole('button', { name: 'Save the draft' }).click();
        const conflict = second.page.getByRole('region', { name: 'This draft was changed elsewhere' });
        await conflict.waitFor();
        expect(await mine.inputValue()).toBe(text);
        const shown = await conflict.innerText();
        expect(shown).toContain('as human resources have it');
        expect(shown).toContain('# As the administrator has it');
        await lookAt(second.page, 'policy-draft-conflict');

        await conflict.getByRole('button', { name: 'Go on with my text' }).click();
        expect(await second.page.locator('#draft-text:focus').count()).toBe(1);
        await second.page.getByRole('button', { name: 'Save the draft' }).click();
        await second.page.getByText(/^Saved \d{1,2}:\d{2}$/).waitFor();

        // Now the first is behind, and gives way.
        await theirs.fill('key: demonstration-value-added-10\n');
        await first.page.getByRole('button', { name: 'Save the draft' }).click();
        await first.page.getByRole('button', { name: 'Drop my text and go on with the saved one' }).click();
        expect(await theirs.inputValue()).toBe(text);
        await Promise.all([first.context.close(), second.context.close()]);
      },
      patience,
    );

    test(
      'a negotiator sees no draft, also by its address',
      async () => {
        const { browser, address } = setting();
        const office = await visitAs(browser, address, 'hr');
        await office.page.goto('/policies');
        const draft = office.page.getByRole('row', { name: / Draft / }).getByRole('link');
        const path = (await draft.getAttribute('href')) ?? '';
        await lookAt(office.page, 'policies-with-draft');
        await office.page.goto(path);
        await office.page.getByRole('link', { name: 'Work on the draft' }).waitFor();
        await lookAt(office.page, 'policy-draft-read');
        await office.context.close();

        const { page, context } = await visitAs(browser, address, 'union_negotiator');
        await page.goto('/policies');
        await page.getByRole('table').waitFor();
        expect(await page.getByRole('row', { name: / Draft / }).count()).toBe(0);
        for (const end of ['', '/draft', '/compare', '/impact']) {
          await page.goto(path + end);
          await page.getByRole('heading', { level: 1, name: 'There is nothing here for you' }).waitFor();
        }
        await context.close();
      },
      patience,
    );
  });
}
