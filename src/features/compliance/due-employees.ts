/** Who is to be evaluated in a school year, as far as duties are counted: the schedule and the day it leads to. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { type AdoptedCalendar, calendarsOf, lastSchooldayOf, latestVersions } from '../../rules/calendars.ts';
import { deliveryLimit } from '../../rules/deadlines/legal.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { calendarVersions } from '../calendars/queries.ts';
import { scheduleOf } from '../schedule/queries.ts';

/** An employee who is due for an evaluation. */
export interface DueEmployee {
  personId: string;
  /** Where the employee is assigned. */
  schoolIds: readonly string[];
  /** Last day on which a copy can be given out in time, the earliest of these schools; null: no calendar is adopted. */
  copyDueOn: LocalDate | null;
}

/** Who is asked about: in which school year, on which day, by which law, and at which schools; everywhere without them. */
export interface Asked {
  book: RuleBook;
  schoolYear: SchoolYear;
  asOf: LocalDate;
  schoolIds?: readonly string[] | undefined;
}

/** Everybody who is due in a school year. Call it as the reader of duties. */
export async function dueEmployees(
  tx: Transaction<Database>,
  districtId: string,
  { book, schoolYear, asOf, schoolIds: at }: Asked,
): Promise<DueEmployee[]> {
  const within = at ? { personIds: await everAssignedTo(tx, districtId, at) } : {};
  const schedule = await scheduleOf(tx, districtId, book, { schoolYear, asOf, ...within });
  const calendars = await calendarVersions(tx, districtId, schoolYear);
  const limits = new Map<string, LocalDate | null>();
  const limitAt = (schoolId: string): LocalDate | null => {
    const known = limits.get(schoolId);
    if (known !== undefined) return known;
    const limit = copyLimit(calendars, schoolId);
    limits.set(schoolId, limit);
    return limit;
  };
  return schedule
    .filter(({ isDue }) => isDue)
    .map(({ personId, places }) => {
      const schoolIds = [...new Set(places.map(({ schoolId }) => schoolId))];
      const days = schoolIds.flatMap((schoolId) => limitAt(schoolId) ?? []);
      return { personId, schoolIds, copyDueOn: days.toSorted()[0] ?? null };
    });
}

async function everAssignedTo(tx: Transaction<Database>, districtId: string, schoolIds: readonly string[]) {
  const rows = await tx
    .selectFrom('assignment')
    .select('person_id')
    .distinct()
    .where('district_id', '=', districtId)
    .where((eb) => eb('school_id', '=', eb.fn.any(eb.val([...schoolIds]))))
    .execute();
  return rows.map(({ person_id }) => person_id);
}

/** By the calendar of the school that ends first, whichever track the employee is on: nobody's limit is earlier. */
function copyLimit(calendars: readonly AdoptedCalendar[], schoolId: string): LocalDate | null {
  const tracks = [...new Set(calendars.flatMap(({ track }) => track ?? []))];
  const last = lastSchooldayOf(latestVersions(calendarsOf(calendars, { schoolId, tracks })));
  return last === null ? null : deliveryLimit(last);
}

/** Those of whom no evaluation of the school year was started. Call it as the reader of duties. */
export async function unstarted(tx: Transaction<Database>, districtId: string, asked: Asked): Promise<DueEmployee[]> {
  const started = await evaluatedIn(tx, districtId, asked.schoolYear);
  return (await dueEmployees(tx, districtId, asked)).filter(({ personId }) => !started.has(personId));
}

/** Who has an evaluation of a school year, of those whom the transaction's role sees. */
export async function evaluatedIn(
  tx: Transaction<Database>,
  districtId: string,
  schoolYear: SchoolYear,
): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('evaluation')
    .select('evaluatee_id')
    .where('district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .execute();
  return new Set(rows.map(({ evaluatee_id }) => evaluatee_id));
}
