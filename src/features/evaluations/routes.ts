import { handle } from '../common/index.ts';
import { readEvaluation } from './contract.ts';
import { createEvaluationRoute } from './create.ts';
import { describeEvaluation } from './describe.ts';
import { listEvaluationsRoute } from './list.ts';

export const evaluationRoutes = [
  listEvaluationsRoute,
  createEvaluationRoute,
  handle(readEvaluation, ({ tx, viewer, params, deps }) =>
    describeEvaluation(tx, viewer, params.evaluationId, deps.componentTypes),
  ),
];
