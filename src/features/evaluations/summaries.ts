/** Evaluations with the names and the current rating that a list shows. */
import { sql, type Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { nameOf } from '../common/index.ts';
import { actionsOn } from './actions.ts';
import type { evaluationSummary } from './contract.ts';

/** A query for summaries, to be narrowed and ordered. The current rating is the one that no other supersedes. */
export function summaryRows(tx: Transaction<Database>, districtId: string) {
  return tx
    .selectFrom('evaluation')
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.district_id', '=', 'evaluation.district_id')
        .onRef('assignment.assignment_id', '=', 'evaluation.assignment_id'),
    )
    .innerJoin('person as teacher', (join) =>
      join
        .onRef('teacher.district_id', '=', 'evaluation.district_id')
        .onRef('teacher.person_id', '=', 'evaluation.evaluatee_id'),
    )
    .innerJoin('school', (join) =>
      join
        .onRef('school.district_id', '=', 'evaluation.district_id')
        .onRef('school.school_id', '=', 'evaluation.school_id'),
    )
    .leftJoin('person as evaluator', (join) =>
      join
        .onRef('evaluator.district_id', '=', 'evaluation.district_id')
        .onRef('evaluator.person_id', '=', 'evaluation.evaluator_id'),
    )
    .innerJoin('policy_version', (join) =>
      join
        .onRef('policy_version.district_id', '=', 'evaluation.district_id')
        .onRef('policy_version.policy_version_id', '=', 'evaluation.policy_version_id'),
    )
    .innerJoin('policy', (join) =>
      join
        .onRef('policy.district_id', '=', 'policy_version.district_id')
        .onRef('policy.policy_id', '=', 'policy_version.policy_id'),
    )
    .leftJoin('rating', (join) =>
      join
        .onRef('rating.district_id', '=', 'evaluation.district_id')
        .onRef('rating.evaluation_id', '=', 'evaluation.evaluation_id')
        .on((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('rating as later')
                .select(sql<number>`1`.as('one'))
                .whereRef('later.district_id', '=', 'rating.district_id')
                .whereRef('later.supersedes', '=', 'rating.rating_id'),
            ),
          ),
        ),
    )
    .where('evaluation.district_id', '=', districtId)
    .select([
      'evaluation.evaluation_id',
      'evaluation.evaluatee_id',
      'evaluation.school_id',
      'evaluation.evaluator_id',
      'evaluation.school_year',
      'evaluation.status',
      'evaluation.revision',
      'evaluation.policy_version_id',
      'assignment.grade',
      'teacher.given_name',
      'teacher.family_name',
      'teacher.local_id',
      'school.name as school_name',
      'evaluator.given_name as evaluator_given_name',
      'evaluator.family_name as evaluator_family_name',
      'policy.key as policy_key',
      'policy.title as policy_title',
      'policy_version.version as policy_version',
      'rating.rating_id',
      'rating.outcome',
      'rating.rating_label',
      'rating.composite_decimal',
      'rating.scored_at',
    ]);
}

export type SummaryRow = Awaited<ReturnType<ReturnType<typeof summaryRows>['execute']>>[number];

/** The summary of a row as the API gives it out. `scorable` tells whether the evaluation's policy can give a rating. */
export function summaryOf(row: SummaryRow, viewer: PersonViewer, scorable: boolean): z.infer<typeof evaluationSummary> {
  const { evaluator_given_name, evaluator_family_name } = row;
  return {
    evaluationId: row.evaluation_id,
    teacher: { personId: row.evaluatee_id, name: nameOf(row) },
    school: { schoolId: row.school_id, name: row.school_name },
    schoolYear: row.school_year,
    grade: row.grade,
    evaluator:
      evaluator_given_name === null || evaluator_family_name === null
        ? null
        : {
            personId: row.evaluator_id,
            name: nameOf({ given_name: evaluator_given_name, family_name: evaluator_family_name }),
          },
    policy: {
      policyVersionId: row.policy_version_id,
      key: row.policy_key,
      title: row.policy_title,
      version: row.policy_version,
    },
    status: row.status,
    currentRating:
      row.rating_id === null || row.scored_at === null || row.outcome === null
        ? null
        : {
            ratingId: row.rating_id,
            outcome: row.outcome,
            label: row.rating_label,
            compositeDecimal: row.composite_decimal,
            scoredAt: row.scored_at.toISOString(),
          },
    allowedActions: actionsOn({ status: row.status, isRated: row.rating_id !== null, scorable }, viewer.role),
  };
}
