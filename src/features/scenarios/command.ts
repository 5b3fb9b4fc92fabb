import { canonicalText } from '../../scoring/canonical.ts';

export interface Reproducible {
  policyFingerprint: string;
  cohortFingerprint: string;
  document: object;
  moves: string | null;
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The command that gives the same numbers on the server. Policy and cohort are named by their fingerprints, the
 * differences are written out.
 */
export function reproducingCommand({ policyFingerprint, cohortFingerprint, document, moves }: Reproducible): string {
  const differences = Object.keys(document).length === 0 ? [] : ['--scenario', quoted(canonicalText(document))];
  const inputs = ['--policy', policyFingerprint, '--cohort', cohortFingerprint, ...differences];
  const [verb, moving] = moves === null ? ['compare', []] : ['sweep', ['--move', moves]];
  return ['npx', 'fairweight', verb, ...inputs, ...moving].join(' ');
}
