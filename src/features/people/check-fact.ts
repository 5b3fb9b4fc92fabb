/** What a fact must agree with before it is stored: other facts about the same person. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid } from '../../platform/http/problem.ts';
import type { NewFact } from './fact-contract.ts';
import { columnsOf, type FactColumns } from './insert-fact.ts';
import { makeRoomFor } from './status-periods.ts';

/**
 * The columns of a fact that may be stored now. What it replaces must have been superseded before.
 * @throws Problem 422 that names the field which does not agree
 */
export async function columnsToStore(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  personId: string,
  { kind, ...content }: NewFact,
): Promise<FactColumns> {
  const fact = { kind, ...content } as NewFact;
  if (fact.kind === 'employment') await makeRoomFor(tx, viewer, personId, fact);
  if (fact.kind === 'par_report') return await reportColumns(tx, viewer, personId, fact);
  if ('schoolYear' in fact) await refuseSecondOf(tx, viewer, personId, fact);
  if (fact.kind === 'five_year_interval') await refuseSecondInterval(tx, viewer, personId);
  return columnsOf(content);
}

type Yearly = Extract<NewFact, { schoolYear: string }>;

async function refuseSecondOf(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  personId: string,
  fact: Yearly,
): Promise<void> {
  const { kind, schoolYear } = fact;
  // Somebody can be on two tracks; everything else is said of a year once.
  const sameTrack = fact.kind === 'person_track' ? sql`and track = ${fact.track}` : sql``;
  const { rows } = await sql`select 1 from ${sql.table(`app.${kind}`)} where district_id = ${districtId}
    and person_id = ${personId} and school_year = ${schoolYear} and superseded_at is null ${sameTrack}`.execute(tx);
  if (rows.length > 0)
    throw invalid(
      'recorded-already',
      '/fact/schoolYear',
      `This is recorded for ${schoolYear} already.`,
      'Replace that record to correct it.',
    );
}

async function refuseSecondInterval(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  personId: string,
): Promise<void> {
  const open = await tx
    .selectFrom('five_year_interval')
    .select('valid_from')
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .where('superseded_at', 'is', null)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (open)
    throw invalid(
      'recorded-already',
      '/fact/validFrom',
      `An interval of five years is recorded from ${open.valid_from} on.`,
      'Replace that record to end or correct it.',
    );
}

/** A report belongs to a participation of the same person, and is attached to an evaluation of the same person. */
async function reportColumns(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  personId: string,
  { kind: _kind, ...content }: Extract<NewFact, { kind: 'par_report' }>,
): Promise<FactColumns> {
  const participation = await tx
    .selectFrom('par_participation')
    .select('par_participation_id')
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .where('par_participation_id', '=', content.parParticipationId)
    .executeTakeFirst();
  if (!participation)
    throw invalid(
      'unknown-participation',
      '/fact/parParticipationId',
      'There is no such participation of this employee.',
      'Record the participation first.',
    );
  if (content.evaluationId === null) return columnsOf(content);
  const evaluation = await tx
    .selectFrom('evaluation')
    .select('school_id')
    .where('district_id', '=', districtId)
    .where('evaluatee_id', '=', personId)
    .where('evaluation_id', '=', content.evaluationId)
    .executeTakeFirst();
  if (!evaluation)
    throw invalid(
      'unknown-evaluation',
      '/fact/evaluationId',
      'There is no such evaluation of this employee.',
      'Choose one of /api/v1/evaluations.',
    );
  return { ...columnsOf(content), school_id: evaluation.school_id };
}
