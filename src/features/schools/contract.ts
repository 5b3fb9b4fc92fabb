import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, person, school, schoolYear } from '../common/index.ts';

export const assignment = z
  .object({
    assignmentId: id,
    person,
    school,
    schoolYear,
    grade: z.string(),
    subject: z.string().nullable(),
    evaluator: person.nullable(),
  })
  .meta({ id: 'Assignment' });

export const listSchools = endpoint({
  operationId: 'listSchools',
  method: 'get',
  path: '/api/v1/schools',
  tag: 'Schools',
  summary: 'The schools this viewer sees',
  access: ['administrator', 'teacher', 'hr'],
  success: { status: 200, description: 'Schools by name', schema: z.object({ items: z.array(school) }) },
});

export const assignmentQuery = z.strictObject({
  schoolYear: schoolYear.optional(),
  withoutEvaluation: z.enum(['true', 'false']).optional().describe('true: only those no evaluation was created for'),
});

export const listAssignments = endpoint({
  operationId: 'listAssignments',
  method: 'get',
  path: '/api/v1/assignments',
  tag: 'Schools',
  summary: 'Who teaches where in which school year',
  access: ['administrator', 'hr'],
  query: assignmentQuery,
  success: { status: 200, description: 'Assignments by name', schema: z.object({ items: z.array(assignment) }) },
});
