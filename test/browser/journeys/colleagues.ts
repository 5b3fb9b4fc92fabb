import { describe, expect, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs } from '../visitor.ts';

export function colleagues(setting: Setting): void {
  describe('negotiators and the system administrator', () => {
    test.each(['union_negotiator', 'district_negotiator', 'system_administrator'])(
      'the %s finds negotiations, models and policies, and no evaluations',
      async (role) => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, role);
        await lookAt(page, `home-${role.replaceAll('_', '-')}`);
        const main = page.getByRole('main');
        for (const place of ['Negotiations', 'Model weights'])
          expect(await main.getByRole('link', { name: place }).count()).toBe(1);
        await main.getByRole('link', { name: 'Policies' }).click();
        await page.getByRole('heading', { level: 1, name: 'Policies' }).waitFor();
        expect(await page.getByRole('link', { name: 'Evaluations' }).count()).toBe(0);
        await page.goto('/evaluations');
        await page.getByRole('alert').waitFor();
        await context.close();
      },
      patience,
    );

    test(
      'a policy can be read in full, and one with an unsettled weight says why it cannot score',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'union_negotiator');
        await page.goto('/policies');
        await page.getByRole('row', { name: /LAUSD-UTLA.*No\./ }).waitFor();
        await lookAt(page, 'policies');
        await page.getByRole('link', { name: /LAUSD-UTLA/ }).click();
        await page.getByText('Not yet settled').first().waitFor();
        await lookAt(page, 'policy');
        await context.close();
      },
      patience,
    );
  });
}
