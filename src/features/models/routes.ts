import { handle } from '../common/index.ts';
import { answerQuestion } from './ask.ts';
import { askModel } from './contract.ts';
import type { Model } from './shapes.ts';

/** Everything happens before the viewer's transaction opens: an answer can take seconds in its worker thread. */
export const modelRoutes = [
  handle(
    askModel,
    async (_call, answer: Model) => ({ body: answer }),
    ({ viewer, body, deps }) => answerQuestion(deps, viewer, body),
  ),
];
