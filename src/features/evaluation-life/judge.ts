/** What the law says of an evaluation before it is issued or closed. */
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { EvaluationFacts } from '../../rules/facts/evaluation-facts.ts';
import type { Finding } from '../../rules/finding.ts';
import { type LocalDate, localDateOf } from '../../rules/local-date.ts';
import { checkAll } from '../../rules/rule.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { type FeatureDeps, ruleBookFor } from '../common/index.ts';
import { evaluationFacts } from './facts/evaluation-facts.ts';

/** An evaluation's facts with the law that applies to them. */
export interface Case {
  facts: EvaluationFacts;
  /** Revision of the evaluation that the facts are true of. */
  revision: number;
  /** The day it is in the district. */
  asOf: LocalDate;
  /** undefined where no law of the jurisdiction is written down. */
  book: RuleBook | undefined;
}

/**
 * Reads a case in a transaction of its own, before the viewer's: the law asks about facts that the viewer may not see.
 * Undefined when the district has no such evaluation; whether the viewer may see it is for the viewer's transaction.
 */
export async function readCase(deps: FeatureDeps, districtId: string, evaluationId: string): Promise<Case | undefined> {
  const now = deps.clock.now();
  return await asDutyReader(deps.db, districtId, async (tx) => {
    const gathered = await evaluationFacts(tx, districtId, [evaluationId], { ...deps, now });
    const found = gathered.get(evaluationId);
    if (!found) return undefined;
    const { jurisdiction, terms } = await districtTerms(tx, districtId);
    return { ...found, asOf: localDateOf(now, terms.timeZone), book: ruleBookFor(deps, jurisdiction) };
  });
}

/** The case, if the evaluation did not change since it was read. 409 when it did: then the facts are no longer true. */
export function presentCase(read: Case | undefined, { revision }: { revision: number }): Case {
  if (read?.revision === revision) return read;
  throw new Problem(409, 'concurrent-change', 'Someone else changed this evaluation at this moment; please repeat.', {
    headers: { 'Retry-After': '1' },
  });
}

/** A finding, and whether it stands against the act that is asked about; else it is for a later act. */
export interface Judged {
  finding: Finding;
  counts: boolean;
}

/** Everything that the law finds in the case with these facts, in the order of its rules. */
export function judge({ book, asOf }: Case, facts: EvaluationFacts, act: 'issue' | 'close'): Judged[] {
  return (book?.evaluation ?? []).flatMap((rule) =>
    checkAll([rule], facts, asOf).map((finding) => ({
      finding,
      counts: act === 'close' || rule.standsAgainst !== 'close',
    })),
  );
}

/**
 * The facts as they would be once the copy is transmitted on a day. Nobody can have acknowledged a copy that is only
 * being transmitted, so that this is not asked yet.
 */
export const onceIssued = (
  facts: EvaluationFacts,
  { transmittedOn, documentFingerprint }: { transmittedOn: LocalDate; documentFingerprint: string | null },
): EvaluationFacts => ({ ...facts, transmittedOn, documentFingerprint, isAcknowledged: true });

/** What stands against the act: blocks to be removed and warnings to be acknowledged, with breaches and information. */
export const standing = (judged: readonly Judged[]): Finding[] =>
  judged.filter(({ counts }) => counts).map(({ finding }) => finding);
