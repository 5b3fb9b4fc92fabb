import type { Transaction } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/schema.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';

/** The date that it is in the district. */
export async function todayIn(tx: Transaction<Database>, districtId: string, clock: Clock): Promise<LocalDate> {
  const { time_zone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', districtId)
    .executeTakeFirstOrThrow();
  return localDateOf(clock.now(), time_zone);
}
