/** Somebody's dates as a calendar: for a teacher their own, for a principal their schools' by name, for HR in numbers. */
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { nameOf } from '../common/index.ts';
import { datedDuties, type DutyRow } from '../compliance/queries.ts';
import { entriesOf } from './entries.ts';
import { eventsByEvaluation, eventsInNumbers } from './events.ts';
import { type CalendarEvent, icalendar } from './icalendar.ts';

export interface Calendar {
  text: string;
  /** Strong: the same as long as nothing in the text changes. */
  etag: string;
}

interface CalendarDeps {
  db: Kysely<Database>;
  clock: Clock;
}

/** The calendar of its owner, as it is now. */
export async function calendarOf(deps: CalendarDeps, owner: PersonViewer): Promise<Calendar> {
  const text = icalendar('Evaluation dates', await eventsOf(deps, owner));
  return { text, etag: `"${fingerprint(text)}"` };
}

async function eventsOf({ db, clock }: CalendarDeps, owner: PersonViewer): Promise<CalendarEvent[]> {
  const now = clock.now();
  const { duties, names } = await visibleTo(db, owner, now);
  if (owner.role === 'hr') return eventsInNumbers(duties, owner.districtId);
  return eventsByEvaluation(duties, await entriesOf(db, owner.districtId, { duties, now }), (id) => names.get(id));
}

/** What the owner would see when signed in. Only a principal is told names. */
async function visibleTo(
  db: Kysely<Database>,
  owner: PersonViewer,
  now: Date,
): Promise<{ duties: DutyRow[]; names: Map<string, string> }> {
  const { districtId, role } = owner;
  return await asViewer(db, owner, async (tx) => {
    const district = await tx
      .selectFrom('district')
      .select('time_zone')
      .where('district_id', '=', districtId)
      .executeTakeFirstOrThrow();
    const duties = await datedDuties(tx, districtId, localDateOf(now, district.time_zone));
    if (role !== 'administrator' || duties.length === 0) return { duties, names: new Map() };
    const people = await tx
      .selectFrom('person')
      .select(['person_id', 'given_name', 'family_name'])
      .where('district_id', '=', districtId)
      .where('person_id', 'in', [...new Set(duties.map(({ evaluatee_id }) => evaluatee_id))])
      .execute();
    return { duties, names: new Map(people.map((person) => [person.person_id, nameOf(person)])) };
  });
}
