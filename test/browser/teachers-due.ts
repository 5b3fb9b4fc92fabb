import type { Locator, Page } from 'playwright-core';

/** The teacher with a demonstration account, whose evaluation the journey of teachers is about. */
export const demonstrationTeacher = 'Hiro Palacios';

/** The button that starts the evaluation of whoever comes first, but for the teacher of another journey. */
export const startButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^Start the evaluation of (?!${demonstrationTeacher})`) }).first();
