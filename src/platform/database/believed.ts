import { type RawBuilder, sql } from 'kysely';

/**
 * Narrows one table with recorded_at and superseded_at to the rows that were believed at a moment.
 * @param knownAt the moment; without it the rows that are believed now
 */
export function believed(knownAt?: Date): RawBuilder<boolean> {
  if (knownAt === undefined) return sql<boolean>`superseded_at is null`;
  return sql<boolean>`recorded_at <= ${knownAt} and (superseded_at is null or superseded_at > ${knownAt})`;
}

/**
 * The moment at which a row is superseded: that of this transaction, as recorded_at of what takes its place has it. A row
 * that another transaction recorded in the meantime is superseded at the moment it was recorded, never before.
 */
export const supersedingTime: RawBuilder<Date> = sql<Date>`greatest(recorded_at, date_trunc('milliseconds', now()))`;
