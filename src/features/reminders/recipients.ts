/** Who may be reminded: people with an account that may sign in, by what they are. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type Delivery, usualDelivery } from './preference.ts';

export interface Recipient {
  personId: string;
  delivery: Delivery;
  /** Teachers are reminded of their own evaluation. */
  isTeacher: boolean;
  /** Principals of the evaluations at these schools. */
  schoolIds: readonly string[];
  /** Human resources of the whole district, in numbers. */
  isHr: boolean;
}

interface Row {
  person_id: string;
  delivery: Delivery | null;
  roles: string[];
  school_ids: string[] | null;
}

/** Everybody who wants reminders, once each, however many accounts they have. In a transaction of the watcher. */
export async function recipientsIn(tx: Transaction<Database>, districtId: string): Promise<Recipient[]> {
  const { rows } = await sql<Row>`
    select account.person_id, preference.delivery, array_agg(distinct account.role) as roles,
      array_agg(distinct school_id) filter (where school_id is not null) as school_ids
    from app.account
    left join lateral unnest(account.school_ids) as school_id on account.role = 'administrator'
    left join app.reminder_preference as preference
      on preference.district_id = account.district_id and preference.person_id = account.person_id
    where account.district_id = ${districtId} and account.disabled_at is null
      and account.role in ('administrator', 'teacher', 'hr') and preference.delivery is distinct from 'none'
    group by account.person_id, preference.delivery
    order by account.person_id`.execute(tx);
  return rows.map((row) => ({
    personId: row.person_id,
    delivery: row.delivery ?? usualDelivery,
    isTeacher: row.roles.includes('teacher'),
    schoolIds: row.school_ids ?? [],
    isHr: row.roles.includes('hr'),
  }));
}
