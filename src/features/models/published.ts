/** Published answers: kept once and for both sides, with what they let out of the cohort. */
import type { Transaction } from 'kysely';
import type { Model } from '../../modelling/answer/model.ts';
import type { Division } from '../../modelling/suppression/ledger.ts';
import { asModeller } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import { type FeatureDeps, holdName } from '../common/index.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface Named {
  districtId: string;
  cohortId: string;
  /** Of the question. */
  fingerprint: string;
}

async function stored(tx: Transaction<Database>, { districtId, cohortId, fingerprint }: Named) {
  const row = await tx
    .selectFrom('model_answer')
    .select('answer')
    .where('district_id', '=', districtId)
    .where('cohort_id', '=', cohortId)
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  // Only this file writes there, and the API's schema looks at it again on its way out.
  return row?.answer as Model | undefined;
}

/** The answer that was given before; undefined for a new question. */
export const knownAnswer = async ({ db }: FeatureDeps, named: Named): Promise<Model | undefined> =>
  await asModeller(db, named.districtId, (tx) => stored(tx, named));

async function earlierDivisions(tx: Transaction<Database>, { districtId, cohortId }: Named): Promise<Division[]> {
  const rows = await tx
    .selectFrom('cohort_release')
    .select('group_of_row')
    .where('district_id', '=', districtId)
    .where('cohort_id', '=', cohortId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ group_of_row }) => Uint8Array.from(group_of_row));
}

async function keep(
  tx: Transaction<Database>,
  { districtId, cohortId, fingerprint }: Named,
  found: { model: Model; divisions: readonly Division[]; earlier: number },
): Promise<void> {
  const own = { district_id: districtId, cohort_id: cohortId, fingerprint };
  await tx
    .insertInto('model_answer')
    .values({ ...own, answer: JSON.stringify(found.model) })
    .execute();
  for (const [place, division] of found.divisions.entries())
    await tx
      .insertInto('cohort_release')
      .values({ ...own, sequence: found.earlier + place + 1, group_of_row: Buffer.from(division) })
      .execute();
}

/**
 * The answer given before, or a new one in the light of everything published of the cohort. One question of a cohort is
 * answered at a time, on all machines: two answers that did not know of each other could give away what each hides.
 */
export async function publishedAnswer(
  deps: FeatureDeps,
  named: Named,
  answer: (earlier: readonly Division[]) => Promise<{ model: Model; divisions: readonly Division[] }>,
): Promise<Model> {
  const name = `publications of ${named.districtId} ${named.cohortId}`;
  return await oneAtATime(name, () =>
    asModeller(deps.db, named.districtId, async (tx) => {
      await holdName(tx, name);
      const known = await stored(tx, named);
      if (known) return known;
      const earlier = await earlierDivisions(tx, named);
      const { model, divisions } = await answer(earlier);
      await keep(tx, named, { model, divisions, earlier: earlier.length });
      return model;
    }),
  );
}
