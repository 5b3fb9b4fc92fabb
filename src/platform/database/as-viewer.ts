import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** The kinds of user; each is one Postgres role named fairweight_ and this. */
export const viewerRoles = [
  'administrator',
  'teacher',
  'hr',
  'union_negotiator',
  'district_negotiator',
  'system_administrator',
  'loader',
] as const;
export type ViewerRole = (typeof viewerRoles)[number];

/** Who is looking: worked out from the account before any row is read. */
export interface Viewer {
  districtId: string;
  /** null only for the loader, which is no person. */
  personId: string | null;
  role: ViewerRole;
  /** The schools an administrator answers for; empty for everyone else. */
  schoolIds: readonly string[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Thrown before anything is sent to the database. */
export class ViewerError extends Error {
  override name = 'ViewerError';
}

function uuid(value: string, what: string): string {
  if (!UUID.test(value)) throw new ViewerError(`The viewer's ${what} is not a UUID.`);
  return value;
}

/**
 * Runs `work` in one transaction that sees and writes what row-level security allows this viewer.
 * SET takes no parameters, so the literals are checked to be UUIDs before they are written into the statement.
 * The role is set by set_config and the rest by SET LOCAL, because that is the form a distributed database passes
 * to its workers (there, `citus.propagate_set_commands = 'local'` is set on the login role).
 * @throws ViewerError for an identity that is no UUID or a role that does not exist
 */
export async function asViewer<T>(
  db: Kysely<Database>,
  viewer: Viewer,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  if (!viewerRoles.includes(viewer.role)) throw new ViewerError('There is no such viewer role.');
  const district = uuid(viewer.districtId, 'district');
  const person = viewer.personId === null ? '' : uuid(viewer.personId, 'person');
  const schools = viewer.schoolIds.map((schoolId) => uuid(schoolId, 'school')).join(',');
  const settings = sql.raw(
    `select set_config('role', 'fairweight_${viewer.role}', true);` +
      `set local app.district = '${district}'; set local app.viewer = '${person}'; set local app.schools = '${schools}'`,
  );
  return await db.transaction().execute(async (tx) => {
    await settings.execute(tx);
    return await work(tx);
  });
}

/** Runs `work` in one transaction as the role that looks up accounts, before it is known who is looking. */
export async function asSignIn<T>(db: Kysely<Database>, work: (tx: Transaction<Database>) => Promise<T>): Promise<T> {
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'fairweight_sign_in', true)`.execute(tx);
    return await work(tx);
  });
}

/**
 * Runs `work` in one transaction that reads a whole district's facts for the law's duties and can write nothing.
 * What it gives back may concern people whom the viewer does not see: filter it by what the viewer's own transaction sees.
 * @throws ViewerError for a district that is no UUID
 */
export async function asDutyReader<T>(
  db: Kysely<Database>,
  districtId: string,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = sql.raw(
    `select set_config('role', 'fairweight_duty_reader', true); set local app.district = '${uuid(districtId, 'district')}'`,
  );
  return await db.transaction().execute(async (tx) => {
    await settings.execute(tx);
    return await work(tx);
  });
}

/**
 * Runs `work` in one transaction that reads a district's dates and addresses and writes messages, while nobody is looking.
 * @throws ViewerError for a district that is no UUID
 */
export async function asWatcher<T>(
  db: Kysely<Database>,
  districtId: string,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = sql.raw(
    `select set_config('role', 'fairweight_watcher', true); set local app.district = '${uuid(districtId, 'district')}'`,
  );
  return await db.transaction().execute(async (tx) => {
    await settings.execute(tx);
    return await work(tx);
  });
}

/**
 * Runs `work` in one transaction that reads cohorts and what ratings were made from, and keeps what was published of
 * cohorts. What it reads is for computing: no viewer is given a row of it.
 * @throws ViewerError for a district that is no UUID
 */
export async function asModeller<T>(
  db: Kysely<Database>,
  districtId: string,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = sql.raw(
    `select set_config('role', 'fairweight_modeller', true); set local app.district = '${uuid(districtId, 'district')}'`,
  );
  return await db.transaction().execute(async (tx) => {
    await settings.execute(tx);
    return await work(tx);
  });
}

/**
 * Runs `work` in one transaction that makes a ratified proposal a published policy version, in the name of a person who
 * writes no policies otherwise. Row-level security leaves it nothing else to write.
 * @throws ViewerError for an identity that is no UUID
 */
export async function asAdopter<T>(
  db: Kysely<Database>,
  { districtId, personId }: { districtId: string; personId: string },
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const settings = sql.raw(
    `select set_config('role', 'fairweight_adopter', true); set local app.district = '${uuid(districtId, 'district')}';` +
      `set local app.viewer = '${uuid(personId, 'person')}'`,
  );
  return await db.transaction().execute(async (tx) => {
    await settings.execute(tx);
    return await work(tx);
  });
}
