import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** The assignments that the viewer may see, by name. */
export async function assignmentsOf(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, withoutEvaluation }: { schoolYear: string | undefined; withoutEvaluation: boolean },
) {
  let rows = tx
    .selectFrom('assignment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'assignment.district_id')
        .onRef('person.person_id', '=', 'assignment.person_id'),
    )
    .innerJoin('person as evaluator', (join) =>
      join
        .onRef('evaluator.district_id', '=', 'assignment.district_id')
        .onRef('evaluator.person_id', '=', 'assignment.evaluator_id'),
    )
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'assignment.district_id')
        .onRef('school.school_id', '=', 'assignment.school_id'),
    )
    .where('assignment.district_id', '=', districtId)
    .selectAll('assignment')
    .select([
      'person.given_name',
      'person.family_name',
      'evaluator.given_name as evaluator_given_name',
      'evaluator.family_name as evaluator_family_name',
      'school.name as school_name',
    ])

    .orderBy('person.family_name')
    .orderBy('person.given_name')
    .orderBy('assignment.school_year')
    .orderBy('assignment.assignment_id');
  if (schoolYear !== undefined) rows = rows.where('assignment.school_year', '=', schoolYear);
  if (withoutEvaluation)
    rows = rows.where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('evaluation')
            .select(sql<number>`1`.as('one'))
            .whereRef('evaluation.district_id', '=', 'assignment.district_id')
            .whereRef('evaluation.evaluatee_id', '=', 'assignment.person_id')
            .whereRef('evaluation.school_year', '=', 'assignment.school_year'),
        ),
      ),
    );
  return await rows.execute();
}
