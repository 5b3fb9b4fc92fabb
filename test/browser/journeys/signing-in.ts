import { describe, expect, test } from '@jest/globals';
import { patience, type Setting } from '../setting.ts';
import { lookAt, visitAs, watch } from '../visitor.ts';

export function signingIn(setting: Setting): void {
  describe('signing in', () => {
    test(
      'names what is missing, refuses a wrong password, and fills the form for a demonstration account',
      async () => {
        const { browser, address } = setting();
        const context = await browser.newContext({ baseURL: address });
        const page = watch(await context.newPage());
        await page.goto('/policies');
        await lookAt(page, 'sign-in');
        const submit = page.getByRole('button', { name: 'Sign in', exact: true });

        await submit.click();
        await page.getByRole('link', { name: 'Enter your password' }).click();
        expect(await page.locator('#password:focus').count()).toBe(1);
        await lookAt(page, 'sign-in-incomplete');

        await page.getByRole('button', { name: 'union@demo.example' }).click();
        const password = await page.getByLabel('Password').inputValue();
        await page.getByLabel('Password').fill('not the password');
        await submit.click();
        await page.getByRole('alert').waitFor();
        await lookAt(page, 'sign-in-refused');

        await page.getByLabel('Password').fill(password);
        await submit.click();
        // Where the person wanted to go before signing in.
        await page.getByRole('heading', { level: 1, name: 'Policies' }).waitFor();
        await page.getByRole('button', { name: 'Sign out' }).click();
        await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
        await context.close();
      },
      patience,
    );

    test(
      'warns before the session ends, and lets the person stay',
      async () => {
        const { browser, address } = setting();
        const { page, context } = await visitAs(browser, address, 'hr');
        await page.clock.install();
        await page.reload();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.clock.fastForward('26:00');
        const warning = page.getByRole('dialog', { name: 'Are you still there?' });
        await warning.waitFor();
        await lookAt(page, 'time-out-warning');
        await warning.getByRole('button', { name: 'Stay signed in' }).click();
        await warning.waitFor({ state: 'detached' });
        await context.close();
      },
      patience,
    );
  });
}
