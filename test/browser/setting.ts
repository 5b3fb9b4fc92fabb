import type { Browser } from 'playwright-core';

/** What every journey needs; asked for inside the tests, when service and browser are there. */
export type Setting = () => { browser: Browser; address: string };

/** Milliseconds one journey may take, on a busy machine too. */
export const patience = 300_000;
