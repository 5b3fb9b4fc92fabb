/** `fairweight brief`: a negotiation of the database as a document or a workbook. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Kysely } from 'kysely';
import { type BriefFormat, briefFormats, writeBrief } from '../features/negotiation/index.ts';
import { componentTypes } from '../modules.ts';
import { asSignIn, asViewer } from '../platform/database/as-viewer.ts';
import type { Database } from '../platform/database/schema.ts';
import { Problem } from '../platform/http/problem.ts';
import { withDatabase } from './open-database.ts';
import { CommandError } from './read-document.ts';

export const usage = `Usage: fairweight brief --negotiation ID --format pdf|xlsx --out FILE

Writes the bargaining brief of a negotiation: facts, proposals with their findings and published impact, votes, and how
to get the same numbers again. It reads the database of DATABASE_URL, or the service's own.

  --negotiation ID    the end of the negotiation's address
  --format pdf|xlsx   a tagged document, or a workbook
  --out FILE          where it is written; a file that is there is replaced

Exit code 0 when it is written, 1 when no district has the negotiation, 2 for wrong use.
`;

const isFormat = (text: string | undefined): text is BriefFormat => briefFormats.some((format) => format === text);
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Undefined where this district has no such negotiation. */
async function briefIn(
  db: Kysely<Database>,
  districtId: string,
  order: { negotiationId: string; format: BriefFormat },
): Promise<Uint8Array | undefined> {
  const reader = { districtId, personId: null, role: 'hr' as const, schoolIds: [] };
  try {
    return await asViewer(db, reader, (tx) => writeBrief(tx, reader, { ...order, at: new Date() }, componentTypes));
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  }
}

export async function run(args: string[]): Promise<number> {
  const options = { negotiation: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } } as const;
  const { negotiation: negotiationId, format, out } = parseArgs({ args, options }).values;
  if (negotiationId === undefined || !isId(negotiationId) || !isFormat(format) || out === undefined)
    throw new CommandError(usage);
  return await withDatabase(async (db) => {
    const districts = await asSignIn(db, (tx) => tx.selectFrom('district').select('district_id').execute());
    for (const { district_id: districtId } of districts) {
      const file = await briefIn(db, districtId, { negotiationId, format });
      if (!file) continue;
      await writeFile(out, file);
      process.stdout.write(`${out} is written.\n`);
      return 0;
    }
    process.stderr.write(`The database has no negotiation ${negotiationId}.\n`);
    return 1;
  });
}
