import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { namesOf } from '../common/index.ts';

/** The viewer's own name, which goes into the record: the other side does not see who people are. */
export async function ownName(tx: Transaction<Database>, { districtId, personId }: PersonViewer): Promise<string> {
  const names = await namesOf(tx, districtId, [personId]);
  return names.get(personId)?.name ?? 'Unknown';
}
