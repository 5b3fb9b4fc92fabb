/** What the break-in tests share: two districts, so that nothing passes because there is nothing to see. */
import { randomUUID } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { testDatabase, type TestDatabase } from '../../support/database.ts';
import { FINGERPRINT, smallDistrict, type SmallDistrict, type SmallTeacher } from '../../support/small-district.ts';

export const DENIED = /permission denied/;
export const POLICY = /violates row-level security policy/;
export const FOREIGN_KEY = /violates foreign key constraint/;

/** The tables a teacher's evaluation is made of. */
export const CONTENT = ['evaluation', 'observation', 'element_rating', 'measure', 'rating', 'pupil_score'] as const;

export interface Attempt extends TestDatabase {
  here: SmallDistrict;
  elsewhere: SmallDistrict;
  principal: Viewer;
  teacher: Viewer;
  hr: Viewer;
  system: Viewer;
  union: Viewer;
  management: Viewer;
}

/** What is tried, by whom, how, and the words of the refusal. */
export type RefusedWrite = [
  what: string,
  viewer: Viewer,
  write: (tx: Transaction<Database>) => Promise<unknown>,
  message: RegExp,
];

export async function twoDistricts(): Promise<Attempt> {
  const database = await testDatabase();
  const here = await smallDistrict(database.db);
  return {
    ...database,
    here,
    elsewhere: await smallDistrict(database.db),
    principal: here.viewer('administrator', here.northPrincipal, [here.north]),
    teacher: here.viewer('teacher', here.teachers[0].personId),
    hr: here.viewer('hr', here.northPrincipal),
    system: here.viewer('system_administrator'),
    union: here.viewer('union_negotiator'),
    management: here.viewer('district_negotiator'),
  };
}

/** How many rows each table shows this viewer. */
export async function counts(
  db: Kysely<Database>,
  viewer: Viewer,
  tables: readonly (keyof Database)[],
): Promise<Record<string, number | 'denied'>> {
  const seen: Record<string, number | 'denied'> = {};
  for (const table of tables) {
    seen[table] = await asViewer(
      db,
      viewer,
      async (tx) => (await tx.selectFrom(table).select(sql`1`.as('one')).execute()).length,
    ).catch((error: Error) => {
      if (DENIED.test(error.message)) return 'denied' as const;
      throw error;
    });
  }
  return seen;
}

/** The columns that say whose evaluation a row belongs to. */
export const whose = (here: SmallDistrict, of: SmallTeacher) => ({
  district_id: here.districtId,
  evaluation_id: of.evaluationId,
  evaluatee_id: of.personId,
  school_id: of.schoolId,
});
/** A second rating that supersedes the first. */
export const rating = (here: SmallDistrict, of: SmallTeacher, scoredBy: string) => ({
  ...whose(here, of),
  sequence: 2,
  supersedes: of.ratingId,
  reason: 'A score was mistyped',
  outcome: 'pending',
  trace: '[]',
  inputs: '{}',
  inputs_fingerprint: FINGERPRINT,
  policy_version_id: here.policyVersionId,
  policy_fingerprint: FINGERPRINT,
  scored_by: scoredBy,
});
export const event = (here: SmallDistrict, actorId: string, actorRole: string) => ({
  district_id: here.districtId,
  actor_id: actorId,
  actor_role: actorRole,
  action: 'test',
  subject_type: 'test',
  subject_id: randomUUID(),
});
