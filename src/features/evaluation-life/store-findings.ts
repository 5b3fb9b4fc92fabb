/** Keeps what the law found, for good. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Finding } from '../../rules/finding.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import type { Judged } from './judge.ts';
import type { StepOwner } from './record-step.ts';

interface Occasion {
  districtId: string;
  /** Who did the act that findings were made for; null: the service looked by itself. */
  recordedBy: string | null;
  asOf: LocalDate;
}

const columns = (
  { districtId, recordedBy, asOf }: Occasion,
  { evaluation_id, evaluatee_id, school_id }: StepOwner,
  { rule, severity, code, sentence, remedy, citation, facts }: Finding,
) => ({
  district_id: districtId,
  evaluation_id,
  evaluatee_id,
  school_id,
  rule,
  severity,
  code,
  sentence,
  remedy,
  citation: JSON.stringify(citation),
  facts: JSON.stringify(facts),
  as_of: asOf,
  recorded_by: recordedBy,
});

/** Stores all findings of an act with its step, and beside each warning that was acknowledged the acknowledgement. */
export async function storeFindings(
  tx: Transaction<Database>,
  occasion: Occasion & {
    recordedBy: string;
    act: 'issue' | 'close';
    stepId: string;
    acknowledgement: string | undefined;
  },
  owner: StepOwner,
  judged: readonly Judged[],
): Promise<void> {
  const { act, stepId, acknowledgement, recordedBy, districtId } = occasion;
  for (const { finding, counts } of judged) {
    const { finding_id } = await tx
      .insertInto('finding_record')
      .values({ ...columns(occasion, owner, finding), occasion: act, step_id: stepId })
      .returning('finding_id')
      .executeTakeFirstOrThrow();
    if (finding.severity !== 'WARN' || !counts || acknowledgement === undefined) continue;
    const { evaluation_id, evaluatee_id, school_id } = owner;
    await tx
      .insertInto('finding_acknowledgement')
      .values({
        district_id: districtId,
        finding_id,
        evaluation_id,
        evaluatee_id,
        school_id,
        acknowledgement,
        recorded_by: recordedBy,
      })
      .execute();
  }
  await storeBreaches(
    tx,
    occasion,
    owner,
    judged.map(({ finding }) => finding),
  );
}

/**
 * Stores each breach of the law when it first shows; one that is on record already is left as it is.
 * @returns how many were new
 */
export async function storeBreaches(
  tx: Transaction<Database>,
  occasion: Occasion & { stepId?: string },
  owner: StepOwner,
  findings: readonly Finding[],
): Promise<number> {
  const breaches = findings.filter(({ severity }) => severity === 'BREACH');
  if (breaches.length === 0) return 0;
  const result = await tx
    .insertInto('finding_record')
    .values(
      breaches.map((finding) => ({
        ...columns(occasion, owner, finding),
        occasion: 'breach' as const,
        step_id: occasion.stepId ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'evaluation_id', 'rule', 'code']).where('occasion', '=', 'breach').doNothing(),
    )
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n);
}
