/** Facts about people that a plan's duties depend on, read for a whole district and handed on without any person. */
import { type Kysely, sql, type Transaction } from 'kysely';
import { asDutyReader } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';

export interface PlanDutyFacts {
  /** Each grade and subject that is taught in the year, or in the last year with assignments. */
  taught: readonly { grade: string; subject: string }[];
  /** When the first evaluation under the version was started; null: none yet. */
  firstEvaluationAt: Date | null;
}

/** Reads them in a transaction of its own, before the viewer's. */
export async function planDutyFacts(
  db: Kysely<Database>,
  districtId: string,
  { policyVersionId, schoolYear }: { policyVersionId: string; schoolYear: string | undefined },
): Promise<PlanDutyFacts> {
  return await asDutyReader(db, districtId, async (tx) => ({
    taught: await taughtIn(tx, districtId, schoolYear),
    firstEvaluationAt: await firstEvaluation(tx, districtId, policyVersionId),
  }));
}

/** What is taught now, or was in the last year with assignments. */
export async function taughtNow(db: Kysely<Database>, districtId: string): Promise<PlanDutyFacts['taught']> {
  return await asDutyReader(db, districtId, (tx) => taughtIn(tx, districtId, undefined));
}

async function taughtIn(tx: Transaction<Database>, districtId: string, schoolYear: string | undefined) {
  let years = tx.selectFrom('assignment').where('district_id', '=', districtId);
  if (schoolYear !== undefined) years = years.where('school_year', '<=', schoolYear);
  const { latest } = await years
    .select((eb) => eb.fn.max<string | null>('school_year').as('latest'))
    .executeTakeFirstOrThrow();
  if (latest === null) return [];
  return await tx
    .selectFrom('assignment')
    .where('district_id', '=', districtId)
    .where('school_year', '=', latest)
    .select(['grade', 'subject'])
    .distinct()
    .orderBy(sql`grade`)
    .orderBy(sql`subject`)
    .execute();
}

async function firstEvaluation(tx: Transaction<Database>, districtId: string, policyVersionId: string) {
  const { first } = await tx
    .selectFrom('evaluation')
    .where('district_id', '=', districtId)
    .where('policy_version_id', '=', policyVersionId)
    .select((eb) => eb.fn.min<Date | null>('created_at').as('first'))
    .executeTakeFirstOrThrow();
  return first;
}
