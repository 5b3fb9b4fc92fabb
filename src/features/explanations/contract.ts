import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id } from '../common/index.ts';

export const readSpreadsheet = endpoint({
  operationId: 'readExplanationSpreadsheet',
  method: 'get',
  path: '/api/v1/evaluations/{evaluationId}/ratings/{ratingId}/explanation.xlsx',
  tag: 'Ratings',
  summary: 'The explanation of a rating as a spreadsheet whose formulas work it out again',
  access: ['administrator', 'teacher', 'hr'],
  params: z.object({ evaluationId: id, ratingId: id }),
  success: {
    status: 200,
    description: 'The workbook',
    schema: z.string().meta({ format: 'binary' }),
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
});
