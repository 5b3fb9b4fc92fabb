/** When something happened: a day where the district is, or a moment, which has a day there. Never in the future. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { invalid } from '../../platform/http/problem.ts';
import { type LocalDate, localDate, localDateOf } from '../../rules/local-date.ts';

/** IANA name of the district's time zone. */
export async function timeZoneOf(tx: Transaction<Database>, districtId: string): Promise<string> {
  const { time_zone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return time_zone;
}

/** The day that it is in the district. */
export const todayIn = async (tx: Transaction<Database>, districtId: string, now: Date): Promise<LocalDate> =>
  localDateOf(now, await timeZoneOf(tx, districtId));

/** When an act happened, as a client says it; neither: now. */
export interface Said {
  occurredOn?: string | undefined;
  occurredAt?: string | undefined;
}

export interface Happened {
  occurred_on: LocalDate;
  occurred_at: string | null;
}

/** The day of what is being recorded, and its moment where that is known. 422 for a day that has not come. */
export async function happened(
  tx: Transaction<Database>,
  districtId: string,
  { occurredOn, occurredAt }: Said,
  now: Date,
): Promise<Happened> {
  const timeZone = await timeZoneOf(tx, districtId);
  if (occurredOn !== undefined && occurredAt !== undefined)
    throw invalid('two-times', '/occurredAt', 'The day and the moment are both given.', 'Give one of them.');
  const moment = occurredOn === undefined ? (occurredAt ?? now.toISOString()) : null;
  const day = moment === null ? localDate(occurredOn ?? '') : localDateOf(moment, timeZone);
  if (day > localDateOf(now, timeZone) || (moment !== null && new Date(moment) > now))
    throw invalid(
      'future-date',
      occurredAt === undefined ? '/occurredOn' : '/occurredAt',
      'What has not happened yet cannot be recorded.',
      'Give the day on which it happened.',
    );
  return { occurred_on: day, occurred_at: moment };
}

/** 422 for a day of a paper or a meeting that has not come in the district. */
export async function refuseFuture(
  tx: Transaction<Database>,
  districtId: string,
  { day, pointer, now }: { day: string; pointer: string; now: Date },
): Promise<void> {
  if (day > (await todayIn(tx, districtId, now)))
    throw invalid('future-date', pointer, 'This day has not come yet.', 'Give the day on which it happened.');
}
