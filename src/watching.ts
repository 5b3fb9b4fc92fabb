/**
 * What the service does while nobody is looking: finds breaches of the law, and where mail is set up reminds, notifies and
 * sends what waits.
 */
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { lookForBreaches } from './features/evaluation-life/index.ts';
import { requeueWaiting, sendMessage, sendTask } from './features/messages/index.ts';
import { notifyDistrict, remindDistrict, unsubscribePath } from './features/reminders/index.ts';
import type { Clock } from './platform/clock.ts';
import type { MailConfig } from './platform/config.ts';
import { asWatcher } from './platform/database/as-viewer.ts';
import { districtsOf, type KnownDistrict } from './platform/database/districts.ts';
import type { Database } from './platform/database/schema.ts';
import { type RunningJobs, runJobs } from './platform/jobs/run.ts';
import { mailer } from './platform/mail/mailer.ts';
import type { RuleBook } from './rules/rule-book.ts';
import type { ComponentTypes } from './scoring/component-type.ts';

/**
 * Legal notices within a minute, reminders for those who want them at once within five, digests soon after their hour.
 * Each looks again later: what was said before is not said twice.
 */
const mailTimes = `
* * * * * notify ?jobKey=notify&max=3
*/5 * * * * remind-at-once ?jobKey=remind-at-once&max=3
1 * * * * remind-by-digest ?jobKey=remind-by-digest&max=3
`;

/** Once a night where districts are; a night that the service slept through is made up for. */
const nightly = '17 11 * * * look-for-breaches ?jobKey=look-for-breaches&max=3&fill=1d\n';

export interface WatchingDeps {
  db: Kysely<Database>;
  /** The service's login. */
  url: string;
  clock: Clock;
  logger: Logger;
  /** Without it nothing is sent. */
  mail: MailConfig | undefined;
  /** Signs the links that end reminders. */
  linkSecret: Buffer;
  /** The law of each jurisdiction that has any. */
  ruleBooks: readonly RuleBook[];
  componentTypes: ComponentTypes;
  /** When what is looked for, as lines of a crontab. */
  times?: string;
}

/** Begins; `stop` waits for what is under way. */
export async function startWatching(deps: WatchingDeps): Promise<RunningJobs> {
  const { db, url, logger, mail, times } = deps;
  const post = mail && (await startMail(deps, mail));
  const jobs = await runJobs({
    url,
    tasks: {
      'look-for-breaches': () => inEachDistrict(db, ({ districtId }) => lookForBreaches(deps, districtId)),
      ...post?.tasks,
    },
    crontab: times ?? nightly + (mail ? mailTimes : ''),
    logger,
  });
  return {
    stop: async () => {
      await jobs.stop();
      post?.close();
    },
  };
}

/** Puts what waits back into the queue; gives the tasks that tell and send. */
async function startMail({ db, clock, linkSecret, ruleBooks }: WatchingDeps, mail: MailConfig) {
  const { publicUrl, reminderHour } = mail;
  const post = mailer(mail);
  const unsubscribeUrl = (districtId: string, personId: string) =>
    publicUrl + unsubscribePath(linkSecret, { districtId, personId });
  const sending = { db, clock, mailer: post, publicUrl, unsubscribeUrl };
  const remind = (deliveries: Parameters<typeof remindDistrict>[2]) =>
    inEachDistrict(db, (district) => remindDistrict({ db, clock, reminderHour, ruleBooks }, district, deliveries));
  await inEachDistrict(db, ({ districtId }) => asWatcher(db, districtId, (tx) => requeueWaiting(tx, districtId)));
  const tasks = {
    [sendTask]: (payload: unknown) => sendMessage(sending, payload),
    notify: () => inEachDistrict(db, ({ districtId }) => notifyDistrict({ db, clock }, districtId)),
    'remind-at-once': () => remind(['immediate']),
    'remind-by-digest': () => remind(['daily', 'weekly']),
  };
  return { tasks, close: () => post.close() };
}

async function inEachDistrict(
  db: Kysely<Database>,
  work: (district: KnownDistrict) => Promise<unknown>,
): Promise<void> {
  for (const district of await districtsOf(db)) await work(district);
}
