import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, schoolYear } from '../common/index.ts';

export const ratingsReportQuery = z.strictObject({ schoolYear: schoolYear.optional(), school: id.optional() });

export const ratingsReport = endpoint({
  operationId: 'ratingsReport',
  method: 'get',
  path: '/api/v1/reports/ratings.csv',
  tag: 'Reports',
  summary: 'The current rating of every evaluation, as a spreadsheet',
  description: 'UTF-8 with byte order mark, CRLF; a cell that a spreadsheet would run as a formula is quoted.',
  access: ['hr'],
  query: ratingsReportQuery,
  success: { status: 200, description: 'CSV', schema: z.string(), mediaType: 'text/csv' },
});
