/** How one person wants to be reminded. */
import type { Transaction } from 'kysely';
import type { Database, ReminderPreferenceTable } from '../../platform/database/schema.ts';

export type Delivery = ReminderPreferenceTable['delivery'];

/** What holds for somebody who chose nothing. */
export const usualDelivery: Delivery = 'daily';

export interface Preference {
  delivery: Delivery;
  /** 0: nothing was chosen yet. */
  revision: number;
}

/** The preference of one person, held for a change when asked. */
export async function preferenceOf(
  tx: Transaction<Database>,
  districtId: string,
  personId: string,
  { hold = false } = {},
): Promise<Preference> {
  let rows = tx
    .selectFrom('reminder_preference')
    .select(['delivery', 'revision'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId);
  if (hold) rows = rows.forUpdate();
  return (await rows.executeTakeFirst()) ?? { delivery: usualDelivery, revision: 0 };
}

/** Stores a choice; gives its revision. */
export async function choose(
  tx: Transaction<Database>,
  districtId: string,
  personId: string,
  { delivery, now }: { delivery: Delivery; now: Date },
): Promise<number> {
  const { revision } = await tx
    .insertInto('reminder_preference')
    .values({ district_id: districtId, person_id: personId, delivery })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'person_id'])
        .doUpdateSet((eb) => ({ delivery, revision: eb('reminder_preference.revision', '+', 1), updated_at: now })),
    )
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}
