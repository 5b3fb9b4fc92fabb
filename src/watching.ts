/** What the service does while nobody is looking: sends what waits. Only where mail is set up. */
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { requeueWaiting, sendMessage, sendTask } from './features/messages/index.ts';
import { unsubscribePath } from './features/reminders/index.ts';
import type { Clock } from './platform/clock.ts';
import type { MailConfig } from './platform/config.ts';
import { asWatcher } from './platform/database/as-viewer.ts';
import { districtsOf } from './platform/database/districts.ts';
import type { Database } from './platform/database/schema.ts';
import { type RunningJobs, runJobs } from './platform/jobs/run.ts';
import { mailer } from './platform/mail/mailer.ts';

export interface WatchingDeps {
  db: Kysely<Database>;
  /** The service's login. */
  url: string;
  clock: Clock;
  logger: Logger;
  mail: MailConfig;
  /** Signs the links that end reminders. */
  linkSecret: Buffer;
}

/** Begins; `stop` waits for what is under way. */
export async function startWatching({ db, url, clock, logger, mail, linkSecret }: WatchingDeps): Promise<RunningJobs> {
  const { publicUrl } = mail;
  const post = mailer(mail);
  const unsubscribeUrl = (districtId: string, personId: string) =>
    publicUrl + unsubscribePath(linkSecret, { districtId, personId });
  const sending = { db, clock, mailer: post, publicUrl, unsubscribeUrl };
  for (const { districtId } of await districtsOf(db))
    await asWatcher(db, districtId, (tx) => requeueWaiting(tx, districtId));
  const jobs = await runJobs({
    url,
    tasks: { [sendTask]: (payload) => sendMessage(sending, payload) },
    crontab: '',
    logger,
  });
  return {
    stop: async () => {
      await jobs.stop();
      post.close();
    },
  };
}
