import { sql } from 'kysely';
import { asSignIn } from '../../platform/database/as-viewer.ts';
import { emptyTables } from '../../platform/database/empty-tables.ts';
import { type LoadOptions, loadDemonstration } from './load.ts';

/** Why a reset was refused; nothing was changed. */
export class NotOnlyDemonstrationError extends Error {
  override name = 'NotOnlyDemonstrationError';

  constructor(districts: readonly string[]) {
    super(`This database holds a district that is no demonstration (${districts.join(', ')}), so it is not emptied.`);
  }
}

/**
 * Empties the database and loads the demonstration district anew. The record of ratings and the audit trail are
 * append-only even for the loader, so this takes the login that owns the tables, and it empties them whole: it is refused
 * as soon as one district in the database is not a demonstration.
 * @throws NotOnlyDemonstrationError
 */
export async function resetDemonstration(options: LoadOptions & { ownerUrl: string }): Promise<void> {
  const others = await asSignIn(options.db, async (tx) =>
    tx.selectFrom('district').select('name').where('is_demonstration', '=', false).orderBy(sql`name`).execute(),
  );
  if (others.length > 0) throw new NotOnlyDemonstrationError(others.map((district) => district.name));
  await emptyTables(options.ownerUrl);
  await loadDemonstration(options);
}
