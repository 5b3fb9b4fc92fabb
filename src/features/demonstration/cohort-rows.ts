import { seeded } from '../../modelling/freezing/seeded.ts';
import { leastThreshold } from '../../modelling/suppression/threshold.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { snapshotOf } from '../cohorts/index.ts';
import { demonstrationDistrictId, demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { PublishedPolicy } from './policy-rows.ts';
import type { RatingRow } from './rating-rows.ts';
import { type StarTeacher, schoolYearOf } from './star.ts';

/** The cohort that the demonstration's two sides bargain over: everybody's rating, of whatever year. */
export const demonstrationCohortId = demonstrationId('cohort', 'everybody');

/** Of the dated numbers of a policy, those of the latest year. */
const schoolYear = schoolYearOf['3'];

/** Whoever reads the fixtures knows these rows anyway, so their order need not be a secret; it is the same at every load. */
const seed = 1985;

/** The cohort, and its rows. */
export async function cohortRows(
  teachers: readonly StarTeacher[],
  ratings: readonly RatingRow[],
  { policy, version }: PublishedPolicy,
  types: ComponentTypes,
): Promise<{ cohort: NewRow<'cohort'>; content: NewRow<'cohort_content'> }> {
  const grades = new Map(
    teachers.map(({ teacherKey, grade }) => [demonstrationId('evaluation', teacherKey), grade] as const),
  );
  const rows = ratings.flatMap(({ rating_id, evaluation_id, outcome, rating_key = null, inputs }) => {
    const grade = grades.get(evaluation_id);
    const evidence: unknown = JSON.parse(inputs);
    return grade === undefined ? [] : [{ rating_id, outcome, rating_key, inputs: evidence, grade }];
  });
  // Nobody of the demonstration needs protection; the least that any district may choose shows the most.
  const threshold = leastThreshold;
  const frozen = await snapshotOf(rows, { policy, types, schoolYear, threshold, random: seeded(seed) });
  const own = { district_id: demonstrationDistrictId, cohort_id: demonstrationCohortId, kind: 'snapshot' } as const;
  return {
    cohort: {
      ...own,
      title: 'Everybody, each in the year of the last evaluation',
      school_year: schoolYear,
      policy_version_id: version.policy_version_id,
      threshold,
      size: frozen.cohort.size,
      fingerprint: frozen.fingerprint,
      components: JSON.stringify(frozen.components),
      recipe: null,
      frozen_by: null,
    },
    content: { ...own, content: frozen.content },
  };
}
