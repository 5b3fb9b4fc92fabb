/** Reads what is stored with evaluations: one statement a table, however many evaluations are asked for. */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../../../platform/database/schema.ts';

/** The condition on a table that its rows belong to the evaluations asked for. */
const belongsTo = (districtId: string, evaluationIds: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`district_id = ${districtId} and evaluation_id = any (${[...evaluationIds]})`;

async function byEvaluation<Row extends { evaluation_id: string }>(query: {
  execute: () => Promise<Row[]>;
}): Promise<Map<string, Row[]>> {
  return Map.groupBy(await query.execute(), ({ evaluation_id }) => evaluation_id);
}

/** The rows of each table by evaluation, without what was withdrawn. */
export async function storedRows(tx: Transaction<Database>, districtId: string, evaluationIds: readonly string[]) {
  const own = belongsTo(districtId, evaluationIds);
  return {
    steps: await byEvaluation(
      tx
        .selectFrom('evaluation_step')
        .select(['evaluation_id', 'sequence', 'kind', 'occurred_on', 'is_attended'])
        .select(['document_fingerprint', 'is_satisfactory'])
        .where(own)
        .orderBy('sequence'),
    ),
    criteria: await byEvaluation(tx.selectFrom('criterion_text').selectAll().where(own)),
    responsibilities: await byEvaluation(
      tx.selectFrom('job_responsibility').selectAll().where(own).where('is_withdrawn', '=', false),
    ),
    focusElements: await byEvaluation(
      tx.selectFrom('focus_element').selectAll().where(own).where('is_withdrawn', '=', false),
    ),
    recommendations: await byEvaluation(
      tx
        .selectFrom('recommendation')
        .select(['evaluation_id', 'recommendation'])
        .where(own)
        .where('is_withdrawn', '=', false)
        .orderBy('created_at'),
    ),
    notices: await byEvaluation(tx.selectFrom('unsatisfactory_notice').selectAll().where(own).orderBy('given_on')),
    plans: await byEvaluation(tx.selectFrom('assistance_plan').selectAll().where(own).orderBy('agreed_on')),
    referrals: await byEvaluation(tx.selectFrom('par_referral').selectAll().where(own).orderBy('referred_on')),
    evidence: await byEvaluation(
      tx.selectFrom('evidence_item').selectAll().where(own).where('is_withdrawn', '=', false).orderBy('created_at'),
    ),
    measures: await byEvaluation(tx.selectFrom('measure').selectAll().where(own).orderBy('component_key')),
    ratings: await byEvaluation(
      tx
        .selectFrom('rating')
        .distinctOn('evaluation_id')
        .select(['evaluation_id', 'rating_key'])
        .where(own)
        .orderBy('evaluation_id')
        .orderBy('sequence', 'desc'),
    ),
  };
}

export type StoredRows = Awaited<ReturnType<typeof storedRows>>;
