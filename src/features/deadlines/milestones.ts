import { invalid } from '../../platform/http/problem.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName } from '../common/index.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { recordMilestone } from './contract.ts';
import { followMilestones } from './follow.ts';

/** Records a milestone after the earlier records of it, and brings what is counted from it up to date. */
export const recordMilestoneRoute = handle(recordMilestone, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const { evaluationId } = params;
  const { evaluation_id, evaluatee_id, school_id } = await findEvaluation(tx, viewer, evaluationId);
  const at = deps.clock.now();
  const { timeZone } = (await districtTerms(tx, districtId)).terms;
  if (body.reachedOn !== null && body.reachedOn > localDateOf(at, timeZone))
    throw invalid('future-date', '/reachedOn', 'This day has not come yet.', 'Give the day on which it happened.');
  if (body.reachedOn === null && body.note === undefined)
    throw invalid('reason-required', '/note', 'Taking a record back needs a reason.', 'Say what was wrong with it.');
  await holdName(tx, `milestones ${districtId} ${evaluationId}`);
  const last = await tx
    .selectFrom('milestone_record')
    .select((eb) => eb.fn.max('sequence').as('sequence'))
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .where('milestone', '=', body.milestone)
    .executeTakeFirst();
  const record = await tx
    .insertInto('milestone_record')
    .values({
      district_id: districtId,
      evaluation_id,
      evaluatee_id,
      school_id,
      milestone: body.milestone,
      sequence: (last?.sequence ?? 0) + 1,
      reached_on: body.reachedOn,
      note: body.note ?? '',
      recorded_by: personId,
    })
    .returning(['milestone_record_id', 'sequence', 'recorded_at'])
    .executeTakeFirstOrThrow();
  await followMilestones(tx, districtId, { evaluationId, at });
  await recordDeed(tx, viewer, {
    action: body.reachedOn === null ? 'milestone.withdrawn' : 'milestone.recorded',
    subject: { type: 'milestone_record', id: record.milestone_record_id },
    evaluation: { evaluation_id, evaluatee_id, school_id },
    detail: { milestone: body.milestone },
  });
  const { sequence, recorded_at } = record;
  const { milestone, reachedOn } = body;
  return { body: { milestone, sequence, reachedOn, recordedAt: recorded_at.toISOString() } };
});
