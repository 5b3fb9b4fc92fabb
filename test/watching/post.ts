import { Writable } from 'node:stream';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import { componentTypes, ruleBooks } from '../../src/modules.ts';
import type { Database } from '../../src/platform/database/schema.ts';
import { linkSecretFrom } from '../../src/platform/identity/signed-link.ts';
import { startWatching } from '../../src/watching.ts';
import { type MailServer, mailServer } from './mail-server.ts';

/** A service that watches, with a mail server that takes what it sends. */
export interface Post {
  server: MailServer;
  /** What the service logged. */
  logged: () => string;
  stop: () => Promise<void>;
}

/** Begins to watch. Every message takes the way it takes in production. */
export async function post(
  { db, url }: { db: Kysely<Database>; url: string },
  clock: { now: () => Date },
): Promise<Post> {
  const server = await mailServer();
  let log = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      log += chunk.toString();
      done();
    },
  });
  const watching = await startWatching({
    db,
    url,
    clock,
    logger: pino({ level: 'debug' }, sink),
    mail: {
      smtpUrl: server.url,
      from: 'Fairweight <no-reply@district.example>',
      publicUrl: 'https://fairweight.example',
      reminderHour: 6,
    },
    ruleBooks,
    componentTypes,
    // Tests begin reminders and notices themselves.
    times: '',
    linkSecret: linkSecretFrom('a secret for tests that is long enough'),
  });
  return {
    server,
    logged: () => log,
    stop: async () => {
      await watching.stop();
      await server.close();
    },
  };
}
