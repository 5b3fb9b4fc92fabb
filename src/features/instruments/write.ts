import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';

/** An instrument as it is when a change begins, held until the transaction ends. */
export interface HeldInstrument {
  instrument_id: string;
  revision: number;
}

/**
 * Holds one of the district's own instruments.
 * @throws Problem 404 for an unknown one; 409 for one that came with the service, and for one that is retired
 */
export async function holdInstrument(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  instrumentId: string,
): Promise<HeldInstrument> {
  const row = await tx
    .selectFrom('instrument')
    .select(['instrument_id', 'revision', 'origin', 'retired_at'])
    .where('district_id', '=', districtId)
    .where('instrument_id', '=', instrumentId)
    .executeTakeFirst();
  if (!row) throw notFound('instrument');
  if (row.origin === 'service')
    throw new Problem(409, 'comes-with-the-service', 'This instrument came with the service and stays as it is.');
  if (row.retired_at !== null) throw new Problem(409, 'retired', 'This instrument is retired; nothing was stored.');
  return await tx
    .selectFrom('instrument')
    .select(['instrument_id', 'revision'])
    .where('district_id', '=', districtId)
    .where('instrument_id', '=', instrumentId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
