/** What the attempts on cohorts and scenarios share: a cohort with a published answer, and one scenario of each side. */
import type { Kysely } from 'kysely';
import { asModeller, asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { FINGERPRINT, type SmallDistrict } from '../../support/small-district.ts';

export type Side = 'union' | 'district' | 'office';

export interface Modelling {
  cohortId: string;
  /** By side. */
  scenarios: Record<Side, string>;
}

export const cohortRow = ({ districtId, policyVersionId }: SmallDistrict) => ({
  district_id: districtId,
  kind: 'snapshot' as 'snapshot' | 'synthetic',
  title: 'All teachers',
  school_year: '2025-26',
  policy_version_id: policyVersionId,
  size: 40,
  fingerprint: FINGERPRINT,
  components: '[]',
});

/** One cohort, frozen by human resources; a scenario and a question of each side; one published answer. */
export async function addModelling(
  db: Kysely<Database>,
  district: SmallDistrict,
  viewers: Record<Side, Viewer>,
): Promise<Modelling> {
  const own = { district_id: district.districtId };
  const { cohort_id } = await asViewer(db, viewers.office, async (tx) => {
    const made = await tx
      .insertInto('cohort')
      .values({ ...cohortRow(district), frozen_by: viewers.office.personId })
      .returning('cohort_id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('cohort_content')
      .values({ ...own, ...made, kind: 'snapshot', content: 'secret rows' })
      .execute();
    return made;
  });
  const scenarioOf = async (side: Side): Promise<string> =>
    await asViewer(db, viewers[side], async (tx) => {
      const by = viewers[side].personId ?? '';
      const { scenario_id } = await tx
        .insertInto('scenario')
        .values({
          ...own,
          side,
          title: side,
          policy_version_id: district.policyVersionId,
          cohort_id,
          created_by: by,
        })
        .returning('scenario_id')
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('scenario_version')
        .values({ ...own, ...versionOf(scenario_id, side, by) })
        .execute();
      await tx
        .insertInto('model_question')
        .values({ ...own, cohort_id, side, asked_by: by, fingerprint: FINGERPRINT, is_new: true })
        .execute();
      return scenario_id;
    });
  await asModeller(db, district.districtId, async (tx) => {
    const answer = { ...own, cohort_id, fingerprint: FINGERPRINT };
    await tx
      .insertInto('model_answer')
      .values({ ...answer, answer: '{}' })
      .execute();
    await tx
      .insertInto('cohort_release')
      .values({ ...answer, sequence: 1, group_of_row: Buffer.from([0, 1]) })
      .execute();
    await tx
      .insertInto('noisy_curve')
      .values({ ...own, cohort_id, path_fingerprint: FINGERPRINT, epsilon: '1', curve: '{}' })
      .execute();
  });
  const scenarios = {
    union: await scenarioOf('union'),
    district: await scenarioOf('district'),
    office: await scenarioOf('office'),
  };
  return { cohortId: cohort_id, scenarios };
}

export const versionOf = (scenarioId: string, side: Side, writtenBy: string, sequence = 1) => ({
  scenario_id: scenarioId,
  side,
  sequence,
  document: '{}',
  fingerprint: FINGERPRINT,
  written_by: writtenBy,
  writer: 'Given Name',
});
