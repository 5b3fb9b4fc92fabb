import type { Finding } from '../api/types.ts';

const severities: Record<Finding['severity'], string> = {
  BLOCK: 'Stands in the way',
  WARN: 'Warning',
  BREACH: 'The law was broken',
  INFO: 'For information',
};

/** How grave a finding is, in words. */
export function severityInWords(severity: Finding['severity']): string {
  return severities[severity];
}

/** What a reader needs to know about a citation that rests on memory or interpretation. */
export const confirmWithCounsel = 'Confirm with counsel';
