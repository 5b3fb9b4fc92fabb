import type { PolicySummary } from '../../api/types.ts';
import { words } from './words.ts';

/** '2026-27; 2027-28, Pilot schools', or that there is no such year. */
export function inForceInWords({ inForce }: Pick<PolicySummary, 'inForce'>): string {
  if (inForce.length === 0) return words.notInForce;
  return inForce.map(({ schoolYear, group }) => words.inForceIn(schoolYear, group)).join('; ');
}
