import { z } from 'zod';

/** The body of every error (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('What kind of problem, as a URN that never changes'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(
      z.object({
        pointer: z.string().describe('JSON pointer (RFC 6901) into the body, or into {path, query, headers}'),
        detail: z.string(),
        remedy: z.string().describe('What to do about it'),
      }),
    ),
    requestId: z.string(),
    current: z
      .object({ etag: z.string() })
      .optional()
      .describe('With 412: the revision the resource has now; read it again before changing it'),
    findings: z
      .array(z.record(z.string(), z.unknown()))
      .optional()
      .describe('With a 409 because of the law: everything that its rules found, each as a Finding'),
  })
  .meta({ id: 'Problem' });
