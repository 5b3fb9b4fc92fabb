/** Periods of employment follow each other: one that begins ends the one before, and no two are at the same time. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { invalid } from '../../platform/http/problem.ts';
import { supersede } from '../common/index.ts';
import type { NewFact } from './fact-contract.ts';
import { insertFact } from './insert-fact.ts';

type Employment = Extract<NewFact, { kind: 'employment' }>;

/**
 * Makes room for a period. The one that it begins in the middle of ends on that day, which supersedes its row.
 * @throws Problem 422 when it begins before the day of hiring, or overlaps a period that is not simply ended by it
 */
export async function makeRoomFor(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  personId: string,
  period: Employment,
): Promise<void> {
  if (period.validFrom < period.hiredOn)
    throw invalid(
      'before-hiring',
      '/fact/validFrom',
      'Employment begins on the day of hiring at the earliest.',
      'Correct the day of hiring or the first day.',
    );
  const others = await believedPeriods(tx, viewer.districtId, personId);
  const before = others.find((each) => isEndedBy(each, period));
  const clash = others.find(
    (each) =>
      each !== before &&
      (period.validTo === null || each.valid_from < period.validTo) &&
      (each.valid_to === null || each.valid_to > period.validFrom),
  );
  if (clash)
    throw invalid(
      'overlaps',
      '/fact/validFrom',
      `From ${clash.valid_from} the employee is recorded as ${clash.status}.`,
      'Replace that record, or choose days outside it.',
    );
  if (!before) return;
  const { employment_id, ...columns } = before;
  const reason = `${period.status} from ${period.validFrom}`;
  await supersede(tx, viewer, { table: 'employment', id: employment_id, reason });
  await insertFact(tx, viewer, 'employment', { personId, columns: { ...columns, valid_to: period.validFrom } });
}

/** Whether a period that was under way goes over into the new one, with nothing of it left after that. */
function isEndedBy(
  { valid_from, valid_to }: { valid_from: string; valid_to: string | null },
  next: Employment,
): boolean {
  if (valid_from >= next.validFrom || (valid_to !== null && valid_to <= next.validFrom)) return false;
  return next.validTo === null || (valid_to !== null && valid_to <= next.validTo);
}

async function believedPeriods(tx: Transaction<Database>, districtId: string, personId: string) {
  return await tx
    .selectFrom('employment')
    .select(['employment_id', 'status', 'valid_from', 'valid_to', 'hired_on', 'is_instructional', 'months_per_year'])
    .select(['employer', 'is_certificated', 'is_hourly_adult_education', 'highly_qualified'])
    .where('district_id', '=', districtId)
    .where('person_id', '=', personId)
    .where('superseded_at', 'is', null)
    .orderBy('valid_from')
    .execute();
}
