import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Precondition } from '../../platform/http/revision.ts';
import { type EvaluationRow, holdEvaluation, refuseUnlessOpen } from '../evaluations/queries.ts';
import { findObservation } from './describe.ts';
import type { ObservationRow } from './queries.ts';

/**
 * A draft that its observer is about to change, held with its evaluation until the transaction ends.
 * 404, 403, 412 or 409 when it is not there, another's, changed in the meantime, shared, or its evaluation issued or closed.
 */
export async function holdDraft(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  params: { evaluationId: string; observationId: string },
  precondition: Precondition,
): Promise<{ evaluation: EvaluationRow; draft: ObservationRow }> {
  const evaluation = await holdEvaluation(tx, viewer, params.evaluationId);
  const draft = await findObservation(tx, viewer, params.evaluationId, params.observationId);
  if (draft.observer_id !== viewer.personId)
    throw new Problem(403, 'not-the-observer', 'Only the observer changes or shares an observation.');
  precondition.check(draft.revision);
  refuseUnlessOpen(evaluation);
  if (draft.status === 'shared')
    throw new Problem(409, 'shared', 'This observation is shared and no longer changes; nothing was stored.');
  return { evaluation, draft };
}
