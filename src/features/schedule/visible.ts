import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { ScheduledEmployee } from './queries.ts';

/**
 * Those of the schedule whom the viewer's own transaction sees: human resources everybody, teachers themselves,
 * administrators those with a place that they see.
 */
export async function visibleOf(
  tx: Transaction<Database>,
  { districtId, role, personId }: PersonViewer,
  schedule: readonly ScheduledEmployee[],
): Promise<ScheduledEmployee[]> {
  if (role === 'hr') return [...schedule];
  if (role === 'teacher') return schedule.filter((each) => each.personId === personId);
  const seen = await tx
    .selectFrom('assignment')
    .select('assignment_id')
    .where('district_id', '=', districtId)
    .execute();
  const ids = new Set(seen.map(({ assignment_id }) => assignment_id));
  return schedule.filter(({ places }) => places.some(({ assignmentId }) => ids.has(assignmentId)));
}
