import type { Finding } from '../../api/types.ts';

/** Where a finding is mended, below the evaluation's own address. */
interface Place {
  path: string;
  label: string;
}

const evidence: Place = { path: '/pupil-progress', label: 'Enter evidence of pupil progress' };
const recommendation: Place = { path: '/writing#recommendations', label: 'Write a recommendation' };
const responsibilities: Place = { path: '/writing#responsibilities', label: 'Enter and rate job responsibilities' };

const places: Readonly<Record<string, Place>> = {
  K07: evidence,
  K08: evidence,
  K09: evidence,
  K11: responsibilities,
  K13: evidence,
  K14: evidence,
  K15: evidence,
  K16: evidence,
  K17: evidence,
  K18: evidence,
  K19: evidence,
  K21: { path: '#observations-title', label: 'Go to the observations' },
  K22: { path: '#other-acts-title', label: 'Record who handed it over, or that receipt was refused' },
  K29: recommendation,
  K30: { path: '/assistance#notices', label: 'Record the notice' },
  K31: { path: '/assistance#plans', label: 'Record how the teacher is assisted' },
  K32: { path: '/assistance#referrals', label: 'Record the referral' },
};

/** Where to mend what was found; undefined for what cannot be mended here, or at all. */
export function mendingOf({ rule, code, severity, facts }: Finding): Place | undefined {
  if (severity === 'BREACH' || severity === 'INFO') return undefined;
  if (rule === 'K10')
    return { path: `/writing#criterion-${facts['criterion'] ?? 'b2'}`, label: 'Write what was found' };
  if (code === 'NO_SPECIFIC_RECOMMENDATIONS') return recommendation;
  return places[rule];
}
