import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id } from '../common/index.ts';

const share = z
  .object({
    exact: z.string().describe('As a fraction, for example 5/7'),
    decimal: z.string().describe('Ends with … when the fraction does not end'),
  })
  .meta({ id: 'WeightShare', description: 'A share of the composite, from 0 to 1' });

const level = z.object({ key: z.string(), label: z.string() }).nullable().describe('null for no rating');

const range = z
  .object({ from: share, includesFrom: z.boolean(), to: share, includesTo: z.boolean(), rating: level })
  .meta({ id: 'RatingRange' });

const flip = z.object({ share, before: level, at: level, after: level }).meta({
  id: 'RatingFlip',
  description: 'The rating just below, at and just above the weight at which it changes',
});

const alongWeight = z
  .object({
    key: z.string().describe('The component whose weight moves; the others keep their proportions'),
    title: z.string(),
    sentences: z.array(z.string()),
    why: z.string().nullable().describe('Why this weight cannot be moved; null where it can'),
    current: share.nullable().describe('Its share under the policy'),
    nearest: share.nullable().describe('How far the nearest flip is from there; null when there is none'),
    ranges: z.array(range).describe('The rating at every share from 0 to 1, in rising order'),
    flips: z.array(flip),
  })
  .meta({ id: 'RatingAlongWeight' });

export const tippingPoints = z
  .object({
    ratingId: id,
    rating: level,
    why: z.string().nullable().describe('Why there are no tipping points to tell; null where there are'),
    weights: z.array(alongWeight),
  })
  .meta({ id: 'TippingPoints' });

export const readTippingPoints = endpoint({
  operationId: 'readTippingPoints',
  method: 'get',
  path: '/api/v1/evaluations/{evaluationId}/ratings/{ratingId}/tipping-points',
  tag: 'Ratings',
  summary: 'At which weights this rating would be another one; a what-if that changes nothing',
  description:
    'From the stored inputs and the policy version of the rating, exactly. Whoever may read the rating may read this.',
  access: ['administrator', 'teacher', 'hr'],
  params: z.object({ evaluationId: id, ratingId: id }),
  success: { status: 200, description: 'The tipping points', schema: tippingPoints },
});
