import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, nextCursor, page, person, school, schoolYear } from '../common/index.ts';
import { policyParams, policyReference } from '../policies/index.ts';
import { outcomeSchema } from '../ratings/index.ts';

const movement = z.object({
  kind: z.enum(['up', 'down', 'to-no-rating', 'from-no-rating', 'other']),
  levels: z.int().nullable().describe('By how many levels; null where none are counted'),
});

const question = {
  from: id.describe('The version to compare with, for example the one in force'),
  schoolYear: schoolYear.describe('Whose ratings are scored again'),
};

const side = z.object({
  standing: z.string().describe('In words'),
  outcome: outcomeSchema.nullable(),
  refused: z.string().nullable().describe('Why this version cannot take the evidence; then there is no outcome'),
});

const tag = 'Policy impact';
const common = { tag, access: ['hr'], params: policyParams, problems: [409] } as const;

export const readImpact = endpoint({
  ...common,
  operationId: 'readPolicyImpact',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}/impact',
  summary: 'What this version would do to the ratings of a school year',
  description:
    'The stored inputs of every current rating made under a version of the policy that `from` belongs to are scored ' +
    'under both versions. Nothing is stored but that the report was read.',
  query: z.strictObject(question),
  success: {
    status: 200,
    description: 'Counts, the migration matrix, and what they amount to in sentences',
    schema: z
      .object({
        from: policyReference,
        to: policyReference,
        schoolYear: z.string(),
        total: z.int(),
        altered: z.int(),
        elsewhere: z.int().describe('Current ratings of the year under other policies, which are not part of this'),
        movements: z.array(movement.extend({ count: z.int() })),
        migrations: z.array(z.object({ from: z.string(), to: z.string(), count: z.int(), isAltered: z.boolean() })),
        sentences: z.array(z.string()),
      })
      .meta({ id: 'PolicyImpact' }),
  },
});

export const listAlterations = endpoint({
  ...common,
  operationId: 'listPolicyAlterations',
  method: 'get',
  path: '/api/v1/policies/{policyVersionId}/impact/evaluations',
  summary: 'The ratings that would alter, each with both traces',
  query: z.strictObject({
    ...question,
    before: z.string().max(300).optional().describe('Only those that stand here now, in the words of the matrix'),
    after: z.string().max(300).optional().describe('Only those that would stand here'),
    ...page,
  }),
  success: {
    status: 200,
    description: 'One page of ratings',
    schema: z.object({
      items: z.array(
        z
          .object({
            evaluationId: id,
            ratingId: id,
            teacher: person,
            school,
            movement,
            before: side,
            after: side,
          })
          .meta({ id: 'AlteredRating' }),
      ),
      nextCursor,
    }),
  },
});
