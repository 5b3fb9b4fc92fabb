import { Problem, type ProblemDetail } from '../../platform/http/problem.ts';
import type { Finding } from '../../rules/finding.ts';

/** A finding with its section, as a problem names it. */
function detailOf({ sentence, remedy, citation }: Finding, pointer: string): ProblemDetail {
  const counsel = citation.confirmWithCounsel ? '; confirm with counsel' : '';
  return { pointer, detail: `${sentence} (${citation.section}${counsel})`, remedy };
}

/**
 * Refuses what a rule blocks.
 * @param pointer place in the request that says what was to be done
 * @throws Problem 409 `blocked-by-law` that names section and remedy of each block and carries all findings
 */
export function refuseBlocked(findings: readonly Finding[], pointer: string): void {
  const blocks = findings.filter(({ severity }) => severity === 'BLOCK');
  const [first] = blocks;
  if (!first) return;
  const more = blocks.length > 1 ? ` There are ${blocks.length} reasons.` : '';
  throw new Problem(409, 'blocked-by-law', `${first.sentence}${more} Nothing was stored.`, {
    errors: blocks.map((block) => detailOf(block, pointer)),
    members: { findings },
  });
}

/**
 * Refuses to go on past a warning that nobody acknowledged; breaches and information need no acknowledgement.
 * @throws Problem 409 `acknowledgement-required` that names section and remedy of each warning and carries all findings
 */
export function requireAcknowledgement(findings: readonly Finding[], acknowledgement: string | undefined): void {
  const warnings = findings.filter(({ severity }) => severity === 'WARN');
  if (warnings.length === 0 || acknowledgement !== undefined) return;
  const count = warnings.length === 1 ? 'A warning' : `${warnings.length} warnings`;
  throw new Problem(
    409,
    'acknowledgement-required',
    `${count} must be acknowledged in writing first. Nothing was stored.`,
    { errors: warnings.map((warning) => detailOf(warning, '/acknowledgement')), members: { findings } },
  );
}
