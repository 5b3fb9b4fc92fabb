/** The evaluations of a school year that the viewer sees, with the names that go with them. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { nameOf } from '../common/index.ts';

interface Named {
  personId: string;
  name: string;
}

export interface SeenEvaluation {
  evaluationId: string;
  teacher: Named;
  evaluator: Named;
  school: { schoolId: string; name: string };
}

/** By evaluation; row-level security decides which. */
export async function seenEvaluations(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, school }: { schoolYear: string; school: string | undefined },
): Promise<Map<string, SeenEvaluation>> {
  let rows = tx
    .selectFrom('evaluation')
    .innerJoin('person as teacher', (join) =>
      join
        .onRef('teacher.district_id', '=', 'evaluation.district_id')
        .onRef('teacher.person_id', '=', 'evaluation.evaluatee_id'),
    )
    .innerJoin('person as evaluator', (join) =>
      join
        .onRef('evaluator.district_id', '=', 'evaluation.district_id')
        .onRef('evaluator.person_id', '=', 'evaluation.evaluator_id'),
    )
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'evaluation.district_id')
        .onRef('school.school_id', '=', 'evaluation.school_id'),
    )
    .where('evaluation.district_id', '=', districtId)
    .where('evaluation.school_year', '=', schoolYear)
    .select([
      'evaluation.evaluation_id',
      'evaluation.evaluatee_id',
      'evaluation.evaluator_id',
      'evaluation.school_id',
      'school.name as school_name',
      'teacher.given_name as teacher_given',
      'teacher.family_name as teacher_family',
      'evaluator.given_name as evaluator_given',
      'evaluator.family_name as evaluator_family',
    ]);
  if (school !== undefined) rows = rows.where('evaluation.school_id', '=', school);
  return new Map(
    (await rows.execute()).map((row) => [
      row.evaluation_id,
      {
        evaluationId: row.evaluation_id,
        teacher: {
          personId: row.evaluatee_id,
          name: nameOf({ given_name: row.teacher_given, family_name: row.teacher_family }),
        },
        evaluator: {
          personId: row.evaluator_id,
          name: nameOf({ given_name: row.evaluator_given, family_name: row.evaluator_family }),
        },
        school: { schoolId: row.school_id, name: row.school_name },
      },
    ]),
  );
}
