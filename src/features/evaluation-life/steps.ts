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
