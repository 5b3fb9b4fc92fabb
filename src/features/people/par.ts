/** Peer Assistance and Review as an evaluation has to take note of it (44662(d)). */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { ParParticipation } from '../../rules/facts/evaluation-facts.ts';
import { storedDate } from '../common/index.ts';

/**
 * Every time that the employee took part, with the first day on which a report of it was made available to the
 * evaluation. To be called as the duty reader.
 */
export async function parParticipations(
  tx: Transaction<Database>,
  districtId: string,
  { personId, evaluationId }: { personId: string; evaluationId: string },
): Promise<ParParticipation[]> {
  const rows = await tx
    .selectFrom('par_participation')
    .leftJoin('par_report', (join) =>
      join
        .onRef('par_report.district_id', '=', 'par_participation.district_id')
        .onRef('par_report.par_participation_id', '=', 'par_participation.par_participation_id')
        .on('par_report.evaluation_id', '=', evaluationId)
        .on('par_report.superseded_at', 'is', null),
    )
    .where('par_participation.district_id', '=', districtId)
    .where('par_participation.person_id', '=', personId)
    .where('par_participation.superseded_at', 'is', null)
    .groupBy(['par_participation.par_participation_id', 'valid_from', 'valid_to'])
    .select(['valid_from', 'valid_to'])
    .select((eb) => eb.fn.min('par_report.attached_on').as('attached_on'))
    .orderBy('valid_from')
    .execute();
  return rows.map(({ valid_from, valid_to, attached_on }) => ({
    from: storedDate(valid_from),
    until: valid_to === null ? null : storedDate(valid_to),
    reportAttachedOn: attached_on === null ? null : storedDate(attached_on),
  }));
}
