import { invalid, Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle } from '../common/index.ts';
import { holdEvaluation, refuseUnlessOpen, touchEvaluation } from '../evaluations/queries.ts';
import { rubricByKey } from '../rubrics/index.ts';
import { checkObservedOn } from './check-content.ts';
import { createObservation } from './contract.ts';
import { describeObservation } from './describe.ts';

/** Starts a draft; the viewer is the observer. */
export const createObservationRoute = handle(createObservation, async ({ tx, viewer, params, body, deps }) => {
  const { districtId, personId } = viewer;
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  const { evaluation_id, evaluatee_id, school_id } = evaluation;
  refuseUnlessOpen(evaluation);
  checkObservedOn(body.observedOn, deps.clock.now());
  if (evaluatee_id === personId) throw new Problem(403, 'own-evaluation', 'Nobody observes themselves.');
  const rubric = await rubricByKey(tx, districtId, body.rubricKey);
  if (!rubric)
    throw invalid(
      'unknown-rubric',
      '/rubricKey',
      `There is no rubric "${body.rubricKey}".`,
      'Use a rubric of the district.',
    );
  const other = await tx
    .selectFrom('observation')
    .select('rubric_id')
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluation_id)
    .where('rubric_id', '!=', rubric.rubricId)
    .executeTakeFirst();
  if (other) throw new Problem(409, 'two-rubrics', 'The other observations of this evaluation use another rubric.');
  const { observation_id } = await tx
    .insertInto('observation')
    .values({
      district_id: districtId,
      evaluation_id,
      evaluatee_id,
      school_id,
      rubric_id: rubric.rubricId,
      observer_id: personId,
      observed_on: body.observedOn,
    })
    .returning('observation_id')
    .executeTakeFirstOrThrow();
  await touchEvaluation(tx, viewer, evaluation, { at: deps.clock.now() });
  await recordDeed(tx, viewer, {
    action: 'observation.started',
    subject: { type: 'observation', id: observation_id },
    evaluation,
  });
  const described = await describeObservation(tx, viewer, evaluation, observation_id);
  const Location = `/api/v1/evaluations/${evaluation_id}/observations/${observation_id}`;
  return { ...described, headers: { Location } };
});
