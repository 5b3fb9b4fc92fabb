import { handle } from '../common/index.ts';
import { readRating } from './contract.ts';
import { createRatingRoute } from './create.ts';
import { describeRating } from './describe.ts';
import { previewRoute } from './preview.ts';

export const ratingRoutes = [
  previewRoute,
  createRatingRoute,
  handle(readRating, async ({ tx, viewer, params }) => ({
    body: await describeRating(tx, viewer, params.evaluationId, params.ratingId),
  })),
];
