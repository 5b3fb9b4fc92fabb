/** The secret addresses of calendars: made, replaced, taken back, and read by whoever has one. */
import type { Kysely, Transaction } from 'kysely';
import { asWatcher } from '../../platform/database/as-viewer.ts';
import type { CalendarLinkTable, Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { type CalendarToken, readToken } from './token.ts';

const roles: readonly string[] = ['administrator', 'teacher', 'hr'] satisfies CalendarLinkTable['role'][];
const isLinkRole = (role: string): role is CalendarLinkTable['role'] => roles.includes(role);

/** When the viewer's present address was made; undefined: there is none. */
export async function linkSince(tx: Transaction<Database>, viewer: PersonViewer): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('calendar_link')
    .select('created_at')
    .where('district_id', '=', viewer.districtId)
    .where('person_id', '=', viewer.personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row?.created_at;
}

/** Makes the viewer's address stop working; gives its id, undefined when there was none. */
export async function revokeLink(tx: Transaction<Database>, viewer: PersonViewer, now: Date) {
  return await tx
    .updateTable('calendar_link')
    .set({ revoked_at: now })
    .where('district_id', '=', viewer.districtId)
    .where('person_id', '=', viewer.personId)
    .where('revoked_at', 'is', null)
    .returning('link_id')
    .executeTakeFirst();
}

/** Keeps a new address for the viewer; the one before must have been revoked. */
export async function keepLink(tx: Transaction<Database>, viewer: PersonViewer, { hash }: CalendarToken) {
  const { districtId, personId, role } = viewer;
  if (!isLinkRole(role)) throw new Error(`A ${role} has no calendar`);
  return await tx
    .insertInto('calendar_link')
    .values({ district_id: districtId, person_id: personId, role, token_hash: hash })
    .returning(['link_id', 'created_at'])
    .executeTakeFirstOrThrow();
}

/** Who may read the calendar at an address; undefined when it never worked, was taken back or its account is closed. */
export async function ownerOf(db: Kysely<Database>, token: string): Promise<PersonViewer | undefined> {
  const read = readToken(token);
  if (!read) return undefined;
  const { districtId, hash } = read;
  const row = await asWatcher(db, districtId, async (tx) => {
    return await tx
      .selectFrom('calendar_link as link')
      .innerJoin('account', (join) =>
        join
          .onRef('account.district_id', '=', 'link.district_id')
          .onRef('account.person_id', '=', 'link.person_id')
          .onRef('account.role', '=', 'link.role'),
      )
      .where('link.district_id', '=', districtId)
      .where('link.token_hash', '=', hash)
      .where('link.revoked_at', 'is', null)
      .where('account.disabled_at', 'is', null)
      .select(['account.person_id', 'account.role', 'account.school_ids'])
      .executeTakeFirst();
  });
  return row && { districtId, personId: row.person_id, role: row.role, schoolIds: row.school_ids };
}
