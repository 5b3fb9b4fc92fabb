/** Steps of evaluations, as the viewer may see them. */
import type { Selectable, Transaction } from 'kysely';
import type { Database, EvaluationStepTable } from '../../platform/database/schema.ts';
import type { StepKind } from '../../rules/evaluation-life.ts';

export type StepRow = Selectable<EvaluationStepTable>;

/** The step of this kind that was recorded last; undefined when there is none. */
export async function lastStep(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
  kind: StepKind,
): Promise<Pick<StepRow, 'sequence' | 'manner' | 'document_fingerprint' | 'occurred_on'> | undefined> {
  return await tx
    .selectFrom('evaluation_step')
    .select(['sequence', 'manner', 'document_fingerprint', 'occurred_on'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .where('kind', '=', kind)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** The steps of evaluations by evaluation, in the order of recording; without the documents, which are large. */
export async function stepsOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationIds: readonly string[],
): Promise<Map<string, Omit<StepRow, 'document'>[]>> {
  const rows = await tx
    .selectFrom('evaluation_step')
    .select(['district_id', 'step_id', 'evaluation_id', 'evaluatee_id', 'school_id', 'sequence', 'kind'])
    .select(['occurred_on', 'occurred_at', 'recorded_at', 'recorded_by', 'note', 'manner', 'is_attended'])
    .select(['delegated_to', 'until_on', 'document_fingerprint', 'rating_id', 'is_satisfactory'])
    .where('district_id', '=', districtId)
    .where((eb) => eb('evaluation_id', '=', eb.fn.any(eb.val([...evaluationIds]))))
    .orderBy('evaluation_id')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(rows, ({ evaluation_id }) => evaluation_id);
}
