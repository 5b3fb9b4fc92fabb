/** The governing board's decisions and the agreements that duties refer to. */
import type { Transaction } from 'kysely';
import { believed } from '../../platform/database/believed.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { BoardExclusion, EmploymentStatus } from '../../rules/facts/employee-facts.ts';
import type { LocalDate } from '../../rules/local-date.ts';
import { storedDate } from '../common/index.ts';

/**
 * The exclusions under 44664(d) that stand on a day, in order of adoption.
 * @param knownAt what was believed at that moment; now without it
 */
export async function boardExclusions(
  tx: Transaction<Database>,
  districtId: string,
  asOf: LocalDate,
  knownAt?: Date,
): Promise<BoardExclusion[]> {
  const rows = await tx
    .selectFrom('district_record')
    .select(['statuses', 'adopted_on', 'reference'])
    .where('district_id', '=', districtId)
    .where('kind', '=', 'board_exclusion')
    .where('adopted_on', '<=', asOf)
    .where((eb) => eb.or([eb('repealed_on', 'is', null), eb('repealed_on', '>', asOf)]))
    .where(believed(knownAt))
    .orderBy('adopted_on')
    .execute();
  return rows.map(({ statuses, adopted_on, reference }) => ({
    statuses: statuses as EmploymentStatus[],
    adoptedOn: storedDate(adopted_on),
    reference,
  }));
}
