/** Starts the service: configuration, database, migrations, demonstration data when wanted, then HTTP. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { makeApp } from './app.ts';
import { demonstrationAccounts, loadDemonstration } from './features/demonstration/index.ts';
import { componentTypes, ruleBooks, shippedClocks, shippedPolicies, stateInstruments } from './modules.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, ConfigError, readConfig } from './platform/config.ts';
import { connect } from './platform/database/connect.ts';
import { startEmbeddedServer } from './platform/database/embedded/supervisor.ts';
import { migrate } from './platform/database/migrate.ts';
import { workerPool } from './platform/worker-pool.ts';
import { keptSessionSecret } from './platform/identity/session-secret.ts';
import { linkSecretFrom } from './platform/identity/signed-link.ts';
import { startWatching } from './watching.ts';

/** Milliseconds that requests under way are given when the service is told to stop. */
const patience = 10_000;

interface Logins {
  ownerUrl: string;
  serviceUrl: string;
  release: () => Promise<void>;
}

async function openLogins(config: Config, say: (sentence: string) => void): Promise<Logins> {
  const { databaseUrl, ownerUrl } = config;
  if (databaseUrl !== undefined)
    return { ownerUrl: ownerUrl ?? databaseUrl, serviceUrl: databaseUrl, release: () => Promise.resolve() };
  const server = await startEmbeddedServer(config.dataFolder, say);
  return { ownerUrl: server.ownerUrl, serviceUrl: server.serviceUrl, release: server.stop };
}

/** No further connections; requests under way may finish. */
async function finish(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  const giveUp = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(giveUp);
}

async function serve(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel });
  const say = (sentence: string) => logger.info(sentence);
  const { ownerUrl, serviceUrl, release } = await openLogins(config, say);
  const closers = [release];
  const close = async () => {
    for (const closer of closers.splice(0).toReversed()) await closer();
  };
  try {
    const applied = await migrate(ownerUrl);
    if (applied.length > 0) say(`Applied ${applied.length} migrations`);
    const connection = connect({ url: serviceUrl, onLost: () => logger.warn('A database connection was lost') });
    closers.push(connection.close);
    if (config.demonstration)
      await loadDemonstration({
        db: connection.db,
        modules: { componentTypes, shippedClocks, shippedPolicies, stateInstruments },
        report: say,
      });
    const sessionSecret = config.sessionSecret ?? keptSessionSecret(config.dataFolder);
    if (!config.mail) say('Mail is not set up: nothing is sent');
    const watching = await startWatching({
      db: connection.db,
      url: serviceUrl,
      clock: systemClock,
      logger,
      mail: config.mail,
      linkSecret: linkSecretFrom(sessionSecret),
      ruleBooks,
      componentTypes,
    });
    closers.push(watching.stop);
    const workers = workerPool(new URL('model-worker.ts', import.meta.url));
    closers.push(() => workers.close());
    const app = makeApp({
      ...connection,
      clock: systemClock,
      logger,
      componentTypes,
      mailIsSetUp: config.mail !== undefined,
      ruleBooks,
      modelling: { workers, questionCap: config.modelQuestions, noiseEpsilon: config.noiseEpsilon },
      demonstrationAccounts: config.demonstration ? demonstrationAccounts : undefined,
      sessionSecret,
      cookieSecure: config.cookieSecure,
      trustProxy: config.trustProxy,
      webFolder: fileURLToPath(new URL('../dist/web', import.meta.url)),
    });
    const server = createServer(app);
    server.listen(config.port, config.host);
    await once(server, 'listening');
    closers.push(() => finish(server));
    workers.begin();
    const address = server.address();
    say(`Listening on ${config.host}:${typeof address === 'object' ? address?.port : config.port}`);
    const [signal] = (await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])) as [string];
    say(`${signal}: finishing what is under way`);
  } finally {
    await close();
  }
}

try {
  await serve();
} catch (error) {
  const detail = error instanceof ConfigError ? error.message : (error as Error).stack;
  process.stderr.write(`Fairweight could not start. ${detail}\n`);
  process.exitCode = 1;
}
