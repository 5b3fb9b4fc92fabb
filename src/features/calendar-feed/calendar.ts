/** Somebody's dates as a calendar: for a teacher their own, for a principal their schools' by name, for HR in numbers. */
import type { Kysely } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { asDutyReader, asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { fingerprint } from '../../platform/fingerprint.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { nameOf } from '../common/index.ts';
import { type DatedDuty, datedDuties, scopeOf } from '../compliance/queries.ts';
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
  const { districtId, role } = owner;
  const now = clock.now();
  const all = await asDutyReader(db, districtId, async (tx) => {
    const { time_zone } = await tx
      .selectFrom('district')
      .select('time_zone')
      .where('district_id', '=', districtId)
      .executeTakeFirstOrThrow();
    return await datedDuties(tx, districtId, {
      scopes: (schoolYear) => scopeOf(owner, schoolYear),
      asOf: localDateOf(now, time_zone),
    });
  });
  const { duties, names } = await visibleTo(db, owner, all);
  if (role === 'hr') return eventsInNumbers(duties, districtId);
  return eventsByEvaluation(duties, await entriesOf(db, districtId, { duties, now }), (id) => names.get(id));
}

/** What the owner sees when signed in, as row-level security has it. Only a principal is told names. */
async function visibleTo(
  db: Kysely<Database>,
  owner: PersonViewer,
  duties: readonly DatedDuty[],
): Promise<{ duties: DatedDuty[]; names: Map<string, string> }> {
  const ids = [...new Set(duties.map(({ evaluationId }) => evaluationId))];
  if (ids.length === 0) return { duties: [], names: new Map() };
  const rows = await asViewer(db, owner, async (tx) => {
    return await tx
      .selectFrom('evaluation')
      .innerJoin('person', (join) =>
        join
          .onRef('person.district_id', '=', 'evaluation.district_id')
          .onRef('person.person_id', '=', 'evaluation.evaluatee_id'),
      )
      .select(['evaluation_id', 'person_id', 'given_name', 'family_name'])
      .where('evaluation.district_id', '=', owner.districtId)
      .where('evaluation_id', 'in', ids)
      .execute();
  });
  const seen = new Set(rows.map(({ evaluation_id }) => evaluation_id));
  const named = owner.role === 'administrator' ? rows : [];
  return {
    duties: duties.filter(({ evaluationId }) => seen.has(evaluationId)),
    names: new Map(named.map((row) => [row.person_id, nameOf(row)])),
  };
}
