/** What the service itself needs: repeated requests, accounts, sessions, counters. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { GeneratedTimestamp, NullableTimestamp, Timestamp } from './columns.ts';

export interface IdempotencyKeyTable {
  district_id: string;
  actor_id: string;
  key: string;
  method: string;
  path: string;
  request_hash: string;
  status: number | null;
  response: ColumnType<unknown, string | null | undefined, string | null>;
  created_at: GeneratedTimestamp;
}

export interface AccountTable {
  account_id: Generated<string>;
  email: string;
  password_hash: string;
  district_id: string;
  person_id: string;
  role: 'administrator' | 'teacher' | 'hr' | 'union_negotiator' | 'district_negotiator' | 'system_administrator';
  school_ids: Generated<string[]>;
  failed_attempts: Generated<number>;
  locked_until: NullableTimestamp;
  disabled_at: NullableTimestamp;
  created_at: GeneratedTimestamp;
}

export interface SessionTable {
  sid: string;
  sess: JSONColumnType<Record<string, unknown>>;
  expire: Timestamp;
}

export interface RateLimitTable {
  key: string;
  points: Generated<number>;
  /** Milliseconds since 1970 as text; null: never. */
  expire: string | null;
}
