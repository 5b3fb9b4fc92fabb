/** What a rule of law found, as the API gives it out and as it is stored beside the deed it was found for. */
import { z } from 'zod';
import type { Finding } from '../../rules/finding.ts';

export const finding: z.ZodType<Finding> = z
  .object({
    rule: z.string().describe('K01 to K40'),
    severity: z
      .enum(['BLOCK', 'WARN', 'BREACH', 'INFO'])
      .describe(
        'BLOCK: must not be done. WARN: with a recorded acknowledgement. BREACH: the law was broken already. INFO: shown only.',
      ),
    code: z.string().describe('What is the case, for a machine; stable'),
    sentence: z.string().describe('What is the case, for a reader'),
    remedy: z.string().describe('What to do about it; empty where nothing is to be done'),
    citation: z.object({
      section: z.string(),
      url: z.string().exactOptional().describe('Where the text was read'),
      confirmWithCounsel: z.boolean().describe('Rests on memory or interpretation: confirm with counsel'),
    }),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .describe('Facts as they were used, by name; null where not known'),
  })
  .meta({ id: 'Finding' });

export const findings = z.array(finding);

/** Findings that were stored as JSON with the deed they were found for. */
export const storedFindings = (json: unknown): Finding[] => findings.parse(json);
