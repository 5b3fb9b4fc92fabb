/**
 * What the whole test run shares, handed from the global setup to the workers through the environment:
 * one server, and one migrated template database that every test file clones.
 */
export interface TestRun {
  /** Login that may create databases and roles: DATABASE_URL, or the owner of the run's own server. */
  ownerUrl: string;
  /** Login the service works with: DATABASE_URL too, or the service's own login. */
  serviceUrl: string;
  template: string;
}

const VARIABLE = 'FAIRWEIGHT_TEST_RUN';

export function publishRun(run: TestRun): void {
  process.env[VARIABLE] = JSON.stringify(run);
}

export function currentRun(): TestRun {
  const run = process.env[VARIABLE];
  if (run === undefined)
    throw new Error('Start the tests with npm test or npm run jest: the global setup did not run.');
  return JSON.parse(run) as TestRun;
}

/** The same login in another database of the same server. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
