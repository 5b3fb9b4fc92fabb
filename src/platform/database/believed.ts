import { type RawBuilder, sql } from 'kysely';

/**
 * Narrows one table with recorded_at and superseded_at to the rows that were believed at a moment.
 * @param knownAt the moment; without it the rows that are believed now
 */
export function believed(knownAt?: Date): RawBuilder<boolean> {
  if (knownAt === undefined) return sql<boolean>`superseded_at is null`;
  return sql<boolean>`recorded_at <= ${knownAt} and (superseded_at is null or superseded_at > ${knownAt})`;
}

/** The moment of this transaction as recorded_at has it: what is superseded and what takes its place share one moment. */
export const recordingTime: RawBuilder<Date> = sql<Date>`date_trunc('milliseconds', now())`;
