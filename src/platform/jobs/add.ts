import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.ts';

/**
 * Adds a job in the transaction of what it is about: both are there afterwards, or neither.
 * @param tx a transaction of the watcher
 * @param task name of a task given to runJobs
 * @param payload what the task is given; JSON
 * @param key a job with this key that has not begun is replaced
 */
export async function addJob(tx: Transaction<Database>, task: string, payload: object, key: string): Promise<void> {
  await sql`select graphile_worker.add_job(${task}, payload => ${JSON.stringify(payload)}::json, job_key => ${key})`.execute(
    tx,
  );
}
