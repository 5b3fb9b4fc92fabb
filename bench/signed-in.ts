/** The real service on a port of its own, and somebody of human resources signed in to it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { makeApp } from '../src/app.ts';
import { componentTypes, ruleBooks } from '../src/modules.ts';
import { systemClock } from '../src/platform/clock.ts';
import type { Connection } from '../src/platform/database/connect.ts';
import { workerPool } from '../src/platform/worker-pool.ts';

export interface SignedIn {
  /** Posts JSON and gives the answer; throws when the service refuses. */
  post: <Answer>(path: string, body: object) => Promise<Answer>;
  /** Gets JSON; throws when the service refuses. */
  get: (path: string) => Promise<unknown>;
  close: () => Promise<void>;
}

export async function signedIn(
  connection: Connection,
  account: { email: string; password: string },
): Promise<SignedIn> {
  const workers = workerPool(new URL('../src/model-worker.ts', import.meta.url));
  const app = makeApp({
    ...connection,
    clock: systemClock,
    logger: pino({ level: 'silent' }),
    componentTypes,
    mailIsSetUp: false,
    ruleBooks,
    modelling: { workers, questionCap: 1_000_000, noiseEpsilon: '1' },
    demonstrationAccounts: undefined,
    sessionSecret: 'a secret of nobody that is long enough',
    cookieSecure: false,
    trustProxy: 0,
    webFolder: 'no-such-folder',
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  const send = async (path: string, body: object) => {
    const request = { method: 'POST', headers: { ...headers, 'Idempotency-Key': crypto.randomUUID() } };
    const response = await fetch(`${root}${path}`, { ...request, body: JSON.stringify(body) });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return { response, answer };
  };
  const { response, answer } = await send('/session', account);
  headers.Cookie = response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
  headers['X-CSRF-Token'] = (answer as { csrfToken: string }).csrfToken;
  return {
    post: async <Answer>(path: string, body: object) => (await send(path, body)).answer as Answer,
    get: async (path) => {
      const response = await fetch(`${root}${path}`, { headers });
      const found: unknown = await response.json();
      if (!response.ok) throw new Error(`${path}: ${JSON.stringify(found)}`);
      return found;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await workers.close();
    },
  };
}
