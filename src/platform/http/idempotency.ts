/**
 * A creation that is sent twice happens once. The key is stored with a hash of the request and with the answer, in the
 * transaction that creates: either all of it is there or none.
 */
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { type Transaction, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { PersonViewer } from './handler.ts';
import { Problem } from './problem.ts';

/** An answer as it is kept: enough to send it again unchanged. */
export interface StoredAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

/** A request that carries a key. */
export interface KeyedRequest {
  key: string;
  method: string;
  path: string;
  hash: string;
}

const acceptable = /^[\x21-\x7e]{8,200}$/;

/** Reads Idempotency-Key; 400 when it is missing or malformed. The body must have been parsed. */
export function keyedRequestOf(request: Request): KeyedRequest {
  const key = request.get('idempotency-key') ?? '';
  if (!acceptable.test(key))
    throw new Problem(
      400,
      'idempotency-key-required',
      'A creation needs a key of your own, so that repeating it is safe.',
      {
        errors: [
          {
            pointer: '/headers/Idempotency-Key',
            detail: key === '' ? 'Missing' : 'Not 8 to 200 visible ASCII characters',
            remedy: 'Send a new UUID for each thing you create, and the same one when you repeat.',
          },
        ],
      },
    );
  const { method, path } = request;
  const hash = createHash('sha256')
    .update(JSON.stringify([method, path, request.body]))
    .digest('hex');
  return { key, method, path, hash };
}

/** Runs `create` unless this key was answered before; 409 while another request with it runs, 422 for another request. */
export async function once(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  request: KeyedRequest,
  create: () => Promise<StoredAnswer>,
): Promise<StoredAnswer> {
  const { districtId, personId } = viewer;
  const lockName = `${districtId} ${personId} ${request.key}`;
  const lock = await sql<{
    taken: boolean;
  }>`select pg_try_advisory_xact_lock(hashtextextended(${lockName}, 0)) as taken`.execute(tx);
  if (lock.rows[0]?.taken !== true)
    throw new Problem(409, 'idempotency-key-in-use', 'The first request with this key is still running.', {
      headers: { 'Retry-After': '1' },
    });
  const known = await tx
    .selectFrom('idempotency_key')
    .select(['request_hash', 'response'])
    .where('district_id', '=', districtId)
    .where('actor_id', '=', personId)
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (known) return replay(known, request);
  const answer = await create();
  await tx
    .insertInto('idempotency_key')
    .values({
      district_id: districtId,
      actor_id: personId,
      key: request.key,
      method: request.method,
      path: request.path,
      request_hash: request.hash,
      status: answer.status,
      response: JSON.stringify(answer),
    })
    .execute();
  return answer;
}

function replay(known: { request_hash: string; response: unknown }, request: KeyedRequest): StoredAnswer {
  if (known.request_hash !== request.hash)
    throw new Problem(422, 'idempotency-key-reused', 'This key was used for a different request; nothing was stored.', {
      errors: [
        { pointer: '/headers/Idempotency-Key', detail: 'Used before', remedy: 'Send a new key for a new thing.' },
      ],
    });
  const answer = known.response as StoredAnswer;
  return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } };
}
