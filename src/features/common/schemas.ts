/** Parts that several resources share. Exact numbers are strings everywhere; a JSON number never carries a score. */
import { z } from 'zod';

export const id = z.guid();
/** School year, for example 2025-26: the second half is the year after the first. */
export const schoolYear = z
  .string()
  .regex(/^\d{4}-\d{2}$/, 'A school year looks like 2025-26')
  .refine((text) => Number(text.slice(5)) === (Number(text.slice(2, 4)) + 1) % 100, 'A school year looks like 2025-26');
/** Calendar date without a time, yyyy-mm-dd. */
export const date = z.iso.date();
/** Moment in UTC. */
export const moment = z.iso.datetime();

/** Key of a policy's or rubric's part: letters, digits, dots, hyphens and underscores. */
export const key = z.string().regex(/^[\w.-]{1,100}$/, 'A key has letters, digits, dots and hyphens only');

export const role = z.enum([
  'administrator',
  'teacher',
  'hr',
  'union_negotiator',
  'district_negotiator',
  'system_administrator',
]);
export type Role = z.infer<typeof role>;

export const employmentStatus = z.enum(['probationary', 'permanent', 'temporary', 'substitute', 'hourly']);

export const person = z.object({ personId: id, name: z.string() }).meta({ id: 'Person' });
export const school = z.object({ schoolId: id, name: z.string() }).meta({ id: 'School' });
export const allowedActions = z.array(z.string()).describe('What this viewer can do with it now');

export const evaluationParams = z.object({ evaluationId: id });
export const noBody = z.strictObject({});

export const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items a page'),
  cursor: z.string().max(400).optional().describe('nextCursor of the page before'),
};
export const nextCursor = z.string().nullable().describe('Pass as cursor for the next page; null on the last');
