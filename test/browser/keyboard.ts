/** A person without a mouse: Tab from control to control, then a key. */
import type { Locator, Page } from 'playwright-core';

/** Presses Tab until `target` has the focus, as a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

/** Goes to a button, link or summary and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a list of choices and presses the arrow until the choice is taken. */
export async function choose(page: Page, list: Locator, label: string): Promise<void> {
  await tabTo(page, list);
  const count = await list.locator('option').count();
  for (let presses = 0; presses <= count; presses += 1) {
    if ((await list.locator('option:checked').innerText()).trim() === label) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow key does not reach "${label}"`);
}

/** Goes to a check box and ticks it with the space bar. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box);
  await page.keyboard.press('Space');
}
