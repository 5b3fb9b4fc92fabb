/** /livez: the process answers. /readyz: it can do its work, which needs the migrated database. */
import { Router } from 'express';
import type { Kysely } from 'kysely';
import { asSignIn } from '../database/as-viewer.ts';
import type { Database } from '../database/schema.ts';
import { Problem } from './problem.ts';

/** A router with both. The service listens only after migrating, so a table that can be read says both. */
export function health(db: Kysely<Database>): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.json({ status: 'alive' });
  });
  router.get('/readyz', async (_request, response) => {
    try {
      await asSignIn(db, (tx) => tx.selectFrom('district').select('district_id').limit(1).execute());
    } catch (error) {
      throw new Problem(503, 'not-ready', 'The database cannot be used at the moment.', {
        headers: { 'Retry-After': '5' },
        cause: error,
      });
    }
    response.json({ status: 'ready' });
  });
  return router;
}
