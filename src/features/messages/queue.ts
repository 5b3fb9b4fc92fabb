/** Messages to be sent: the row and the job that sends it are written in one transaction. */
import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { addJob } from '../../platform/jobs/add.ts';
import type { MessageKind } from './kinds.ts';

/** Name of the task that sends one message. */
export const sendTask = 'send-message';

/** What the task is given. */
export const sendPayload = z.object({ districtId: z.guid(), messageId: z.guid() });

/** What a message says. */
export const messageContent = z.object({ subject: z.string(), text: z.string() });

export interface NewMessage extends z.infer<typeof messageContent> {
  recipientId: string;
  kind: MessageKind;
  /** What it is about, said once only to this recipient: a day, the first day of a week, a step's id. */
  occasion: string;
}

const keyOf = (messageId: string): string => `message ${messageId}`;

/**
 * Queues a message in a transaction of the watcher.
 * @returns its id; undefined when this recipient was told of this occasion before
 */
export async function queueMessage(
  tx: Transaction<Database>,
  districtId: string,
  { recipientId, kind, occasion, subject, text }: NewMessage,
): Promise<string | undefined> {
  const row = await tx
    .insertInto('message')
    .values({
      district_id: districtId,
      recipient_id: recipientId,
      kind,
      occasion,
      content: JSON.stringify({ subject, text }),
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'recipient_id', 'kind', 'occasion']).doNothing())
    .returning('message_id')
    .executeTakeFirst();
  if (row) await addJob(tx, sendTask, { districtId, messageId: row.message_id }, keyOf(row.message_id));
  return row?.message_id;
}

/**
 * Gives every waiting message a job that has none, or none that is tried again: after days without a mail server, or
 * when the queue was not restored with the rest.
 * @returns how many were given one
 */
export async function requeueWaiting(tx: Transaction<Database>, districtId: string): Promise<number> {
  const waiting = await tx
    .selectFrom('message')
    .select('message_id')
    .where('district_id', '=', districtId)
    .where('state', '=', 'waiting')
    .where(
      sql<boolean>`not exists (select from graphile_worker.jobs
        where jobs.key = 'message ' || message.message_id and jobs.attempts < jobs.max_attempts)`,
    )
    .execute();
  for (const { message_id: messageId } of waiting)
    await addJob(tx, sendTask, { districtId, messageId }, keyOf(messageId));
  return waiting.length;
}
