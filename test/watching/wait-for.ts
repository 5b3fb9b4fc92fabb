import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until something is so; the test's own time limit ends it. */
export async function waitFor(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50);
}
