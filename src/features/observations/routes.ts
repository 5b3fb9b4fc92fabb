import { handle } from '../common/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { listObservations, readObservation } from './contract.ts';
import { createObservationRoute } from './create.ts';
import { describeObservation } from './describe.ts';
import { observationsOf } from './queries.ts';
import { shareObservationRoute, writeObservationRoute } from './write.ts';

export const observationRoutes = [
  handle(listObservations, async ({ tx, viewer, params }) => {
    const { evaluation_id } = await findEvaluation(tx, viewer, params.evaluationId);
    return { body: { items: await observationsOf(tx, viewer.districtId, evaluation_id) } };
  }),
  createObservationRoute,
  handle(readObservation, async ({ tx, viewer, params }) => {
    const evaluation = await findEvaluation(tx, viewer, params.evaluationId);
    return await describeObservation(tx, viewer, evaluation, params.observationId);
  }),
  writeObservationRoute,
  shareObservationRoute,
];
