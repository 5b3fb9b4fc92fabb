/**
 * Sends one message. It is marked as sent after the server took it, so a process that dies in between sends it again,
 * under the same Message-ID: at least once, and never as two messages.
 */
import type { Kysely, Transaction } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { asWatcher } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { MailError, type Mailer } from '../../platform/mail/mailer.ts';
import { isLegal, type MessageKind } from './kinds.ts';
import { messageContent, sendPayload } from './queue.ts';

export interface SendDeps {
  db: Kysely<Database>;
  clock: Clock;
  mailer: Mailer;
  /** Address of the service, for the link at the end of each message. */
  publicUrl: string;
  /** Where one click ends somebody's reminders. */
  unsubscribeUrl: (districtId: string, personId: string) => string;
}

/** What became of a message; `again` asks the queue to try later. */
type Ending = { state: 'sent' | 'refused' | 'no_address'; answer?: string } | { again: MailError };

/** Does the job of `sendTask`. @throws MailError when it is to be tried again later */
export async function sendMessage(deps: SendDeps, payload: unknown): Promise<void> {
  const { districtId, messageId } = sendPayload.parse(payload);
  const message = await asWatcher(deps.db, districtId, (tx) => begin(tx, districtId, messageId));
  if (!message) return;
  const ending = await attempt(deps, { districtId, messageId, ...message });
  const state = 'again' in ending ? 'waiting' : ending.state;
  await asWatcher(deps.db, districtId, async (tx) => {
    await tx
      .updateTable('message')
      .set({
        state,
        last_answer: 'again' in ending ? ending.again.answer : (ending.answer ?? null),
        sent_at: state === 'sent' ? deps.clock.now() : null,
      })
      .where('district_id', '=', districtId)
      .where('message_id', '=', messageId)
      .execute();
  });
  if ('again' in ending) throw ending.again;
}

interface Begun {
  recipientId: string;
  kind: MessageKind;
  subject: string;
  text: string;
  /** Present address of the recipient; undefined: no account that may sign in. */
  address: string | undefined;
}

/** Counts the attempt; undefined when the message is not waiting (any more). */
async function begin(tx: Transaction<Database>, districtId: string, messageId: string): Promise<Begun | undefined> {
  const row = await tx
    .updateTable('message')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('district_id', '=', districtId)
    .where('message_id', '=', messageId)
    .where('state', '=', 'waiting')
    .returning(['recipient_id', 'kind', 'content'])
    .executeTakeFirst();
  if (!row) return undefined;
  const account = await tx
    .selectFrom('account')
    .select('email')
    .where('district_id', '=', districtId)
    .where('person_id', '=', row.recipient_id)
    .where('disabled_at', 'is', null)
    .orderBy('created_at')
    .orderBy('account_id')
    .executeTakeFirst();
  const { subject, text } = messageContent.parse(row.content);
  return { recipientId: row.recipient_id, kind: row.kind, subject, text, address: account?.email };
}

async function attempt(
  { mailer, publicUrl, unsubscribeUrl }: SendDeps,
  {
    districtId,
    messageId,
    recipientId,
    kind,
    subject,
    text,
    address,
  }: Begun & { districtId: string; messageId: string },
): Promise<Ending> {
  if (address === undefined) return { state: 'no_address' };
  const leave = isLegal(kind) ? undefined : unsubscribeUrl(districtId, recipientId);
  try {
    await mailer.send({
      messageId: `${messageId}@${mailer.domain}`,
      to: address,
      subject,
      text: [text, '', '-- ', publicUrl, ...(leave === undefined ? [] : [`No more reminders: ${leave}`]), ''].join(
        '\n',
      ),
      headers: {
        'Auto-Submitted': 'auto-generated',
        // RFC 8058: the mail program shows a button, and its click is a POST without anything else.
        ...(leave === undefined
          ? {}
          : { 'List-Unsubscribe': `<${leave}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
    });
    return { state: 'sent' };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return error.isFinal ? { state: 'refused', answer: error.answer } : { again: error };
  }
}
