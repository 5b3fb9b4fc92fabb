/** Who answers for the evaluation of an employee, by the assignments. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { firstDayOf, type SchoolYear } from '../../rules/school-year.ts';
import type { FactsScope } from './stored-facts.ts';

/** The evaluator who answers, and since when. */
export interface Answering {
  evaluatorId: string;
  since: LocalDate;
}

interface Assigned {
  school_year: SchoolYear;
  evaluator_id: string;
}

/** The present evaluator of each employee who has an assignment. */
export async function currentEvaluators(
  tx: Transaction<Database>,
  districtId: string,
  { personIds }: FactsScope,
  schoolYear: SchoolYear,
): Promise<Map<string, Answering>> {
  let rows = tx
    .selectFrom('assignment')
    .select(['person_id', 'school_year', 'evaluator_id'])
    .where('district_id', '=', districtId)
    .orderBy('school_year', 'desc')
    .orderBy('assignment_id');
  if (personIds) rows = rows.where(sql<boolean>`person_id = any (${[...personIds]})`);
  const byPerson = Map.groupBy(await rows.execute(), ({ person_id }) => person_id);
  return new Map(
    [...byPerson].flatMap(([personId, assignments]) => {
      const answering = answeringIn(assignments, schoolYear);
      return answering ? [[personId, answering] as const] : [];
    }),
  );
}

/**
 * The evaluator of the latest assignment that has begun (of the first one where none has), since the first of the
 * assignments in a row with the same evaluator; school years without any do not break the row.
 * @param assignments the latest first
 */
export function answeringIn(assignments: readonly Assigned[], schoolYear: SchoolYear): Answering | undefined {
  const begun = assignments.find((each) => each.school_year <= schoolYear) ?? assignments.at(-1);
  if (!begun) return undefined;
  const evaluatorId = begun.evaluator_id;
  const years = [...Map.groupBy(assignments, (each) => each.school_year)].filter(([year]) => year <= begun.school_year);
  const other = years.findIndex(([, ofYear]) => ofYear.every(({ evaluator_id }) => evaluator_id !== evaluatorId));
  const [first] = years.at(other === -1 ? -1 : other - 1) ?? [begun.school_year];
  return { evaluatorId, since: firstDayOf(first) };
}
