import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { NewSnapshot, NewSynthetic } from './contract.ts';
import type { FrozenCohort } from './frozen.ts';

/** Keeps a cohort and its rows. Whoever keeps them cannot read the rows again. */
export async function storeCohort(
  tx: Transaction<Database>,
  { districtId, personId }: PersonViewer,
  asked: NewSnapshot | NewSynthetic,
  frozen: FrozenCohort,
): Promise<string> {
  const own = { district_id: districtId, cohort_id: randomUUID(), kind: asked.kind };
  await tx
    .insertInto('cohort')
    .values({
      ...own,
      title: asked.title,
      school_year: asked.schoolYear,
      policy_version_id: asked.policyVersionId,
      threshold: asked.threshold,
      size: frozen.cohort.size,
      fingerprint: frozen.fingerprint,
      components: JSON.stringify(frozen.components),
      recipe: asked.kind === 'synthetic' ? JSON.stringify(recipeOf(asked)) : null,
      frozen_by: personId,
    })
    .execute();
  await tx
    .insertInto('cohort_content')
    .values({ ...own, content: frozen.content })
    .execute();
  return own.cohort_id;
}

const recipeOf = ({ size, seed, components, correlations }: NewSynthetic) => ({
  size,
  seed,
  components,
  correlations,
});
