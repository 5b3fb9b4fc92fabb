/** Who is due for an evaluation in a school year, with the reason and what else the law says of each employee. */
import type { Transaction } from 'kysely';
import { breather } from '../../platform/breather.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { EmployeeFacts } from '../../rules/facts/employee-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { ScheduleEntry } from '../../rules/schedule.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import { employeeFacts } from '../people/queries.ts';
import { type Place, placesIn } from './places.ts';

/** One employee in one school year. */
export interface ScheduledEmployee extends ScheduleEntry {
  personId: string;
  /** Assignments of the school year, or of the nearest one that has any. */
  places: readonly Place[];
}

/** Which school year is looked at, from which day, and for whom. */
export interface ScheduleWanted {
  schoolYear: SchoolYear;
  asOf: LocalDate;
  /** Everybody in the district without it. */
  personIds?: readonly string[];
}

/**
 * The schedule of a school year, in no order: a few statements, however many people. To be called as the duty reader; show
 * a viewer only those whom the viewer's own transaction sees.
 */
export async function scheduleOf(
  tx: Transaction<Database>,
  districtId: string,
  book: RuleBook,
  { schoolYear, asOf, personIds }: ScheduleWanted,
): Promise<ScheduledEmployee[]> {
  const facts = await employeeFacts(tx, districtId, { asOf, ...(personIds ? { personIds } : {}) });
  const places = await placesIn(tx, districtId, schoolYear, personIds);
  const breathe = breather();
  const scheduled: ScheduledEmployee[] = [];
  for (const [personId, each] of facts) {
    await breathe();
    scheduled.push({ personId, places: places.get(personId) ?? [], ...entryOf(book, each, schoolYear, asOf) });
  }
  return scheduled;
}

/** The entry of a school year with everything that rules find of the employee beside it, each finding once. */
function entryOf(book: RuleBook, facts: EmployeeFacts, schoolYear: SchoolYear, asOf: LocalDate): ScheduleEntry {
  const entry = book.schedule(facts, schoolYear, asOf);
  const findings = [...entry.findings, ...checkAll(book.employee, facts, asOf)];
  return { ...entry, findings: [...new Map(findings.map((each) => [whatItSays(each), each])).values()] };
}

const whatItSays = ({ rule, code, sentence }: Finding): string => `${rule} ${code} ${sentence}`;
