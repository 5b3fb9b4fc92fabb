import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/features/demonstration/index.ts';
import { browserExecutable } from '../support/browser.ts';

const screenshots = new URL('../../var/screenshots/', import.meta.url).pathname;
/** Where the demonstration district is, and the people of the journeys with it. */
export const timeZone = 'America/Los_Angeles';
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

/** A headless Chromium that talks to nothing but what the test asks for. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: browserExecutable(),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One person at one computer: a page in a browser context of its own, signed in through the sign-in page. */
export async function visitAs(
  browser: Browser,
  address: string,
  role: string,
): Promise<{ page: Page; context: BrowserContext }> {
  const account = demonstrationAccounts.find((each) => each.role === role);
  if (!account) throw new Error(`There is no demonstration account for ${role}`);
  const context = await browser.newContext({
    baseURL: address,
    viewport: wide,
    timezoneId: timeZone,
    reducedMotion: 'reduce',
  });
  const page = watch(await context.newPage());
  await page.goto('/');
  await page.getByRole('button', { name: account.email }).click();
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
  return { page, context };
}

const faults = new WeakMap<Page, string[]>();

/** Notes what breaks inside a page: errors of its own code, and what the content security policy had to stop. */
export function watch(page: Page): Page {
  const seen: string[] = [];
  faults.set(page, seen);
  page.on('pageerror', (error) => seen.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) seen.push(message.text());
  });
  return page;
}

/** Looks at a page as it is: no finding of axe, nothing that runs out of a window of 320 pixels, and two pictures. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.loading').waitFor({ state: 'detached' });
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
  expect(await findings(page)).toEqual([]);
  expect(faults.get(page)).toEqual([]);
  await page.setViewportSize(narrow);
  await page.screenshot({ path: `${screenshots}${name}-narrow.png`, fullPage: true });
  const contentWidth = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect({ name, contentWidth }).toEqual({ name, contentWidth: narrow.width });
  await page.setViewportSize(wide);
}

/** What axe finds, each with the places where it is. Pages have no frames, which is all the legacy mode leaves out. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

/** Waits for the words that say that the draft is saved, with the time. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d{1,2}:\d{2}$/).waitFor();
}
