/** Names and evaluations beside the schedule, so that it can be ordered and narrowed. */
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { SchoolYear } from '../../rules/school-year.ts';
import type { readSchedule } from './contract.ts';
import type { ScheduledEmployee } from './queries.ts';

/** An employee of the schedule with the name and the evaluation of the school year. */
export interface Named extends ScheduledEmployee {
  givenName: string;
  familyName: string;
  localId: string;
  evaluation: { evaluationId: string; status: string } | null;
}

/** Those whom the viewer sees by name, in the order of names. */
export async function namedOf(
  tx: Transaction<Database>,
  districtId: string,
  schoolYear: SchoolYear,
  schedule: readonly ScheduledEmployee[],
): Promise<Named[]> {
  const people = await tx
    .selectFrom('person')
    .select(['person_id', 'given_name', 'family_name', 'local_id'])
    .where('district_id', '=', districtId)
    .execute();
  const evaluations = await tx
    .selectFrom('evaluation')
    .select(['evaluatee_id', 'evaluation_id', 'status'])
    .where('district_id', '=', districtId)
    .where('school_year', '=', schoolYear)
    .execute();
  const nameOf = new Map(people.map((row) => [row.person_id, row]));
  const evaluationOf = new Map(evaluations.map((row) => [row.evaluatee_id, row]));
  const named = schedule.flatMap((each) => {
    const person = nameOf.get(each.personId);
    const own = evaluationOf.get(each.personId);
    const evaluation = own ? { evaluationId: own.evaluation_id, status: own.status } : null;
    if (!person) return [];
    const { given_name: givenName, family_name: familyName, local_id: localId } = person;
    return [{ ...each, givenName, familyName, localId, evaluation }];
  });
  return named.toSorted((a, b) => (isAfter(a, sortKeyOf(b)) ? 1 : -1));
}

/** What names are ordered by. */
export const sortKeyOf = ({ familyName, givenName, personId }: Named): string[] => [familyName, givenName, personId];

/** Whether an employee comes after a sort key. */
export function isAfter(employee: Named, key: readonly string[]): boolean {
  const own = sortKeyOf(employee);
  const differs = own.findIndex((part, index) => part !== key[index]);
  return differs >= 0 && (own[differs] ?? '') > (key[differs] ?? '');
}

type Query = z.infer<NonNullable<typeof readSchedule.query>>;

/** Whether the query asks for an employee. */
export function matches(each: Named, { school, due, reason, started, finding }: Query): boolean {
  return (
    (reason === undefined ? each.reason !== 'NOT_EMPLOYED' : each.reason === reason) &&
    (school === undefined || each.places.some(({ schoolId }) => schoolId === school)) &&
    (due === undefined || each.isDue === (due === 'true')) &&
    (started === undefined || (each.evaluation !== null) === (started === 'true')) &&
    (finding === undefined || each.findings.some(({ rule }) => rule === finding))
  );
}
