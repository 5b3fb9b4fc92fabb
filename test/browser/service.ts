import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { pino } from 'pino';
import { makeApp } from '../../src/app.ts';
import { demonstrationAccounts, loadDemonstration } from '../../src/features/demonstration/index.ts';
import { componentTypes, ruleBooks, shippedClocks, shippedPolicies, stateInstruments } from '../../src/modules.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { testDatabase } from '../support/database.ts';
import { modelWorkers } from '../support/model-workers.ts';

export interface Service {
  /** For example http://127.0.0.1:40123 */
  address: string;
  stop: () => Promise<void>;
}

/** The whole service on a free port: a real database with the demonstration district, and the built web application. */
export async function startService(): Promise<Service> {
  const webFolder = new URL('../../dist/web', import.meta.url).pathname;
  if (!existsSync(webFolder)) throw new Error('The web application is not built. Run: npm run build:web');
  const database = await testDatabase();
  await loadDemonstration({
    db: database.db,
    modules: { componentTypes, shippedClocks, shippedPolicies, stateInstruments },
    report: () => undefined,
  });
  const workers = modelWorkers();
  const app = makeApp({
    db: database.db,
    pool: database.pool,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
    componentTypes,
    mailIsSetUp: false,
    ruleBooks,
    modelling: { workers, questionCap: 60, noiseEpsilon: '1' },
    demonstrationAccounts,
    sessionSecret: 'a secret for tests only, long enough',
    cookieSecure: false,
    trustProxy: 0,
    webFolder,
  });
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await workers.close();
      await database.drop();
    },
  };
}
