/** Adds a step to an evaluation's record. */
import { sql, type Insertable, type Transaction } from 'kysely';
import type { Database, EvaluationStepTable } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { localDateOf } from '../../rules/local-date.ts';
import { timeZoneOf } from './happened.ts';

/** The evaluation that a step belongs to. */
export interface StepOwner {
  evaluation_id: string;
  evaluatee_id: string;
  school_id: string;
}

type Columns = Insertable<EvaluationStepTable>;

/** A step as it is to be recorded. Without a day it happened now. */
export interface NewStep extends Partial<Omit<Columns, 'district_id' | keyof StepOwner | 'sequence' | 'recorded_by'>> {
  kind: Columns['kind'];
  now: Date;
}

/**
 * Records a step after all others of the evaluation, in the viewer's name; gives its identifier.
 * The lock lets two people record steps at one moment, of whom one may be a teacher who cannot hold the evaluation.
 */
export async function recordStep(
  tx: Transaction<Database>,
  { districtId, personId }: PersonViewer,
  { evaluation_id, evaluatee_id, school_id }: StepOwner,
  { now, ...step }: NewStep,
): Promise<string> {
  const lockName = `evaluation steps ${districtId} ${evaluation_id}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(tx);
  const last = await tx
    .selectFrom('evaluation_step')
    .select('sequence')
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluation_id)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { step_id } = await tx
    .insertInto('evaluation_step')
    .values({
      occurred_on: localDateOf(now, await timeZoneOf(tx, districtId)),
      ...step,
      district_id: districtId,
      evaluation_id,
      evaluatee_id,
      school_id,
      sequence: (last?.sequence ?? 0) + 1,
      recorded_by: personId,
    })
    .returning('step_id')
    .executeTakeFirstOrThrow();
  return step_id;
}
