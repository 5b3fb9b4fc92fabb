/** Recommendations for improvement (44664(b)): drafts until the evaluation is issued, and for good once shared. */
import type { Selectable, Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database, RecommendationTable } from '../../platform/database/schema.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import { isOpen } from '../../rules/evaluation-life.ts';
import { handle } from '../common/index.ts';
import { holdEvaluation, refuseUnlessOpen } from '../evaluations/queries.ts';
import { holdOpen, noteChange, owner } from './open-for-writing.ts';
import { lastStep } from './steps.ts';
import { addRecommendation, type recommendation, writeRecommendation } from './writing-contract.ts';

const describe = (row: Selectable<RecommendationTable>): z.infer<typeof recommendation> => ({
  recommendationId: row.recommendation_id,
  about: row.about,
  recommendation: row.recommendation,
  isShared: row.is_shared,
  isWithdrawn: row.is_withdrawn,
  revision: row.revision,
  updatedAt: row.updated_at.toISOString(),
});

function rows(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return tx
    .selectFrom('recommendation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId);
}

/** The recommendations that the viewer may read, in the order in which they were made. */
export async function recommendationsOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  const found = await rows(tx, districtId, evaluationId).orderBy('created_at').orderBy('recommendation_id').execute();
  return found.map(describe);
}

/** One that is made after the evaluation was issued, at the conference for instance, is shared at once. */
export const addRecommendationRoute = handle(addRecommendation, async ({ tx, viewer, params, body, deps }) => {
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  const isDraft = isOpen(evaluation.status);
  if (!isDraft && !(await lastStep(tx, viewer.districtId, params.evaluationId, 'issued'))) refuseUnlessOpen(evaluation);
  const { about, recommendation: text } = body;
  const row = await tx
    .insertInto('recommendation')
    .values({ ...owner(viewer.districtId, evaluation), about, recommendation: text, is_shared: !isDraft })
    .returningAll()
    .executeTakeFirstOrThrow();
  await noteChange(tx, viewer, evaluation, {
    action: 'recommendation.added',
    subject: { type: 'recommendation', id: row.recommendation_id },
    at: deps.clock.now(),
    keepsStatus: !isDraft,
  });
  return { body: describe(row), revision: row.revision };
});

export const writeRecommendationRoute = handle(
  writeRecommendation,
  async ({ tx, viewer, params, body, precondition, deps }) => {
    const at = deps.clock.now();
    const evaluation = await holdOpen(tx, viewer, params.evaluationId);
    const before = await rows(tx, viewer.districtId, params.evaluationId)
      .where('recommendation_id', '=', params.recommendationId)
      .executeTakeFirst();
    if (!before) throw notFound('recommendation');
    precondition.check(before.revision);
    if (before.is_shared)
      throw new Problem(409, 'shared', 'This recommendation was given to the employee and no longer changes.');
    const row = await tx
      .updateTable('recommendation')
      .set({
        about: body.about,
        recommendation: body.recommendation,
        is_withdrawn: body.isWithdrawn,
        revision: before.revision + 1,
        updated_at: at,
      })
      .where('district_id', '=', viewer.districtId)
      .where('recommendation_id', '=', params.recommendationId)
      .returningAll()
      .executeTakeFirstOrThrow();
    const subject = { type: 'recommendation', id: row.recommendation_id };
    await noteChange(tx, viewer, evaluation, { action: 'recommendation.written', subject, at });
    return { body: describe(row), revision: row.revision };
  },
);
