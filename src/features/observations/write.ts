import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { recordDeed } from '../audit/index.ts';
import { followMilestones } from '../deadlines/index.ts';
import { handle } from '../common/index.ts';
import { touchEvaluation } from '../evaluations/queries.ts';
import { rubric as rubricSchema } from '../rubrics/index.ts';
import { checkAgainstRubric, checkObservedOn } from './check-content.ts';
import { type ObservationContent, shareObservation, writeObservation } from './contract.ts';
import { describeObservation } from './describe.ts';
import { holdDraft } from './hold.ts';
import type { ObservationRow } from './queries.ts';

/** Replaces a draft's content. */
export const writeObservationRoute = handle(
  writeObservation,
  async ({ tx, viewer, params, body, precondition, deps }) => {
    const now = deps.clock.now();
    const { evaluation, draft } = await holdDraft(tx, viewer, params, precondition);
    checkObservedOn(body.observedOn, now);
    checkAgainstRubric(body.elements, rubricSchema.parse(draft.rubric_document));
    await tx
      .updateTable('observation')
      .set({
        observed_on: body.observedOn,
        minutes: body.minutes ?? null,
        summary: body.summary ?? '',
        revision: draft.revision + 1,
        updated_at: now,
      })
      .where('district_id', '=', viewer.districtId)
      .where('observation_id', '=', draft.observation_id)
      .executeTakeFirstOrThrow();
    await replaceElements(tx, draft, body.elements);
    await touchEvaluation(tx, viewer, evaluation, { at: now });
    await recordDeed(tx, viewer, {
      action: 'observation.written',
      subject: { type: 'observation', id: draft.observation_id },
      evaluation,
    });
    return await describeObservation(tx, viewer, evaluation, draft.observation_id);
  },
);

/** Nothing is deleted: an element that is no longer rated keeps its row, with no level and no evidence. */
async function replaceElements(
  tx: Transaction<Database>,
  draft: ObservationRow,
  elements: ObservationContent['elements'],
): Promise<void> {
  const { district_id, observation_id, evaluation_id, evaluatee_id, school_id, observer_id } = draft;
  await tx
    .updateTable('element_rating')
    .set({ level: null, evidence: '' })
    .where('district_id', '=', district_id)
    .where('observation_id', '=', observation_id)
    .execute();
  const rows = Object.entries(elements).map(([element_key, { level, evidence }]) => ({
    district_id,
    observation_id,
    evaluation_id,
    evaluatee_id,
    school_id,
    observer_id,
    element_key,
    level,
    evidence,
    observation_status: 'draft' as const,
  }));
  if (rows.length === 0) return;
  await tx
    .insertInto('element_rating')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'observation_id', 'element_key']).doUpdateSet((eb) => ({
        level: eb.ref('excluded.level'),
        evidence: eb.ref('excluded.evidence'),
      })),
    )
    .execute();
}

/** Shares a draft with the teacher, for good. */
export const shareObservationRoute = handle(shareObservation, async ({ tx, viewer, params, precondition, deps }) => {
  const now = deps.clock.now();
  const { evaluation, draft } = await holdDraft(tx, viewer, params, precondition);
  await tx
    .updateTable('observation')
    .set({ status: 'shared', revision: draft.revision + 1, updated_at: now })
    .where('district_id', '=', viewer.districtId)
    .where('observation_id', '=', draft.observation_id)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('element_rating')
    .set({ observation_status: 'shared' })
    .where('district_id', '=', viewer.districtId)
    .where('observation_id', '=', draft.observation_id)
    .execute();
  await touchEvaluation(tx, viewer, evaluation, { at: now });
  await followMilestones(tx, viewer.districtId, { evaluationId: evaluation.evaluation_id, at: now });
  await recordDeed(tx, viewer, {
    action: 'observation.shared',
    subject: { type: 'observation', id: draft.observation_id },
    evaluation,
  });
  return await describeObservation(tx, viewer, evaluation, draft.observation_id);
});
