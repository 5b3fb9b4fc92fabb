/** A process that queues messages and sends them, until it is killed. What it works on comes through its environment. */
import { pino } from 'pino';
import { queueMessage, sendMessage, sendTask } from '../../src/features/messages/index.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { asWatcher } from '../../src/platform/database/as-viewer.ts';
import { connect } from '../../src/platform/database/connect.ts';
import { runJobs } from '../../src/platform/jobs/run.ts';
import { mailer } from '../../src/platform/mail/mailer.ts';

const { SENDER_DATABASE = '', SENDER_SMTP = '', SENDER_DISTRICT = '', SENDER_RECIPIENT = '' } = process.env;
const count = Number(process.env.SENDER_MESSAGES);

const { db } = connect({ url: SENDER_DATABASE });
const deps = {
  db,
  clock: systemClock,
  mailer: mailer({ smtpUrl: SENDER_SMTP, from: 'Fairweight <no-reply@district.example>' }),
  publicUrl: 'https://fairweight.example',
  unsubscribeUrl: () => 'https://fairweight.example/unsubscribe/x',
};
await runJobs({
  url: SENDER_DATABASE,
  tasks: { [sendTask]: (payload) => sendMessage(deps, payload) },
  crontab: '',
  logger: pino({ level: 'silent' }),
  graceSeconds: 0,
});
for (let number = 1; number <= count; number += 1) {
  await asWatcher(db, SENDER_DISTRICT, (tx) =>
    queueMessage(tx, SENDER_DISTRICT, {
      recipientId: SENDER_RECIPIENT,
      kind: 'reminder',
      occasion: `number ${number}`,
      subject: `Message ${number}`,
      text: 'Something is due.',
    }),
  );
}
