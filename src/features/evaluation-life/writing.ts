/** What is written in an evaluation beside its rating, without what was withdrawn. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** The texts of an evaluation, in an order that depends on nothing that changes. */
export type Writing = Awaited<ReturnType<typeof writingOf>>;

/** The texts that the viewer may see, without what was withdrawn. */
export async function writingOf(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return {
    criteria: await tx
      .selectFrom('criterion_text')
      .select(['criterion', 'finding', 'is_below_standard as isBelowStandard'])
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', evaluationId)
      .orderBy('criterion')
      .execute(),
    responsibilities: await tx
      .selectFrom('job_responsibility')
      .select(['title', 'finding', 'is_below_standard as isBelowStandard'])
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', evaluationId)
      .where('is_withdrawn', '=', false)
      .orderBy('created_at')
      .orderBy('responsibility_id')
      .execute(),
    evidence: await tx
      .selectFrom('evidence_item')
      .select([
        'evidence_item_id as evidenceItemId',
        'title',
        'instrument_key as instrument',
        'referencing',
        'metric',
        'data_year as dataYear',
        'grade',
        'subject',
        'released_on as releasedOn',
        'used_on as usedOn',
        'standards',
        'level',
        'is_considered as isConsidered',
        'weight',
        'is_value_added as isValueAdded',
      ])
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', evaluationId)
      .where('is_withdrawn', '=', false)
      .orderBy('created_at')
      .orderBy('evidence_item_id')
      .execute(),
    focusElements: await tx
      .selectFrom('focus_element')
      .select(['element_key as element', 'chosen_by as chosenBy'])
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', evaluationId)
      .where('is_withdrawn', '=', false)
      .orderBy('element_key')
      .execute(),
    recommendations: await tx
      .selectFrom('recommendation')
      .select(['about', 'recommendation'])
      .where('district_id', '=', districtId)
      .where('evaluation_id', '=', evaluationId)
      .where('is_withdrawn', '=', false)
      .orderBy('created_at')
      .orderBy('recommendation_id')
      .execute(),
  };
}
