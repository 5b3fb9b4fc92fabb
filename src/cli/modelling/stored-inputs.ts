/** Policies and cohorts of the service's database, by their fingerprints. */
import type { Kysely } from 'kysely';
import { cohortContent } from '../../features/cohorts/index.ts';
import { policyByFingerprint } from '../../features/policies/index.ts';
import { type Cohort, parseCohort } from '../../modelling/cohort.ts';
import { componentTypes } from '../../modules.ts';
import { asSignIn, asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { Policy } from '../../scoring/policy.ts';
import { CommandError } from '../read-document.ts';

export const isFingerprint = (text: string): boolean => /^sha256:[0-9a-f]{64}$/.test(text);

/** The first answer of a district; equal fingerprints mean equal contents, whichever it is. */
async function firstOf<T>(
  db: Kysely<Database>,
  ask: (districtId: string) => Promise<T | undefined>,
): Promise<T | undefined> {
  const districts = await asSignIn(db, (tx) => tx.selectFrom('district').select('district_id').execute());
  for (const { district_id: districtId } of districts) {
    const found = await ask(districtId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Throws CommandError when no district has the policy. */
export async function storedPolicy(db: Kysely<Database>, fingerprint: string): Promise<Policy> {
  const found = await firstOf(db, (districtId) =>
    asViewer(db, { districtId, personId: null, role: 'hr', schoolIds: [] }, (tx) =>
      policyByFingerprint(tx, districtId, fingerprint, componentTypes),
    ),
  );
  if (found) return found.policy;
  throw new CommandError(`The database has no published policy ${fingerprint}.`);
}

/** Throws CommandError when no district has the cohort. */
export async function storedCohort(db: Kysely<Database>, fingerprint: string): Promise<Cohort> {
  const content = await firstOf(db, (districtId) => cohortContent(db, districtId, fingerprint));
  if (content === undefined) throw new CommandError(`The database has no cohort ${fingerprint}.`);
  const parsed = parseCohort(JSON.parse(content));
  if (parsed.ok) return parsed.cohort;
  throw new CommandError(`The stored cohort ${fingerprint} cannot be read: ${parsed.problems[0]?.message}`);
}
