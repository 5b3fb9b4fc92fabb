import { handle } from '../common/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { criteriaOf } from './criteria.ts';
import { evidenceItemsOf } from './evidence-items.ts';
import { focusElementsOf } from './focus-elements.ts';
import { followUpOf } from './follow-up.ts';
import { recommendationsOf } from './recommendations.ts';
import { responsibilitiesOf } from './responsibilities.ts';
import { readWriting } from './writing-contract.ts';

/** Everything written in an evaluation that the viewer may read. */
export const readWritingRoute = handle(readWriting, async ({ tx, viewer, params }) => {
  const { districtId } = viewer;
  const { evaluation_id } = await findEvaluation(tx, viewer, params.evaluationId);
  return {
    body: {
      criteria: await criteriaOf(tx, districtId, evaluation_id),
      responsibilities: await responsibilitiesOf(tx, districtId, evaluation_id),
      evidence: await evidenceItemsOf(tx, districtId, evaluation_id),
      focusElements: await focusElementsOf(tx, districtId, evaluation_id),
      recommendations: await recommendationsOf(tx, districtId, evaluation_id),
      ...(await followUpOf(tx, districtId, evaluation_id)),
    },
  };
});
