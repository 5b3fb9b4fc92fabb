import { notFound } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { readRubric } from './contract.ts';
import { rubricByKey } from './queries.ts';

export const rubricRoutes = [
  handle(readRubric, async ({ tx, viewer, params }) => {
    const found = await rubricByKey(tx, viewer.districtId, params.rubricKey);
    if (!found) throw notFound('rubric');
    return { body: found.rubric };
  }),
];
