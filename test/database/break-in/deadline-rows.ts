/** What the attempts on deadlines rest on. */
import type { Kysely } from 'kysely';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { FINGERPRINT, SCHOOL_YEAR, type SmallDistrict, type SmallTeacher } from '../../support/small-district.ts';
import { whose } from './attempt.ts';

export const deadline = (district: SmallDistrict, of: SmallTeacher, kind = 'delivery') => ({
  ...whose(district, of),
  kind,
  school_year: SCHOOL_YEAR,
  title: 'Copy of the evaluation',
  due_on: '2026-05-06',
  target_on: '2026-05-06',
  counting: '30 calendar days before the last schoolday',
  source: 'Educ. Code 44663(a)',
  is_legal: true,
  confirm_with_counsel: false,
  counted_from: 'last-schoolday',
  met_by: 'delivery',
  clock_set_id: null,
  computed_at: new Date(),
});
export const milestone = (district: SmallDistrict, of: SmallTeacher, recordedBy: string, sequence = 1) => ({
  ...whose(district, of),
  milestone: 'criteria',
  sequence,
  reached_on: '2025-09-01',
  recorded_by: recordedBy,
});
export const calendar = (district: SmallDistrict) => ({
  district_id: district.districtId,
  school_year: SCHOOL_YEAR,
  version: 1,
  first_schoolday: '2025-08-11',
  last_schoolday: '2026-06-05',
  adopted_on: '2025-02-11',
});
export const clocks = { key: 'k', title: 'T', source: 'x', document: '{}', fingerprint: FINGERPRINT };

/** The same in both districts: a calendar, a draft of one, clocks, a track, a milestone and a deadline of every teacher. */
export async function loadDeadlines(db: Kysely<Database>, district: SmallDistrict): Promise<void> {
  const own = { district_id: district.districtId };
  await asViewer(db, district.viewer('loader'), async (tx) => {
    await tx.insertInto('school_calendar').values(calendar(district)).execute();
    const draft = { ...calendar(district), version: 2, status: 'draft' as const, adopted_on: null };
    await tx.insertInto('school_calendar').values(draft).execute();
    const { clock_set_id } = await tx
      .insertInto('clock_set')
      .values({ ...own, ...clocks })
      .returning('clock_set_id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('clock_choice')
      .values({ ...own, school_year: SCHOOL_YEAR, sequence: 1, clock_set_id })
      .execute();
    for (const of of district.teachers) {
      const track = { ...own, person_id: of.personId, school_year: SCHOOL_YEAR, track: 'A' };
      await tx.insertInto('person_track').values(track).execute();
      await tx
        .insertInto('milestone_record')
        .values(milestone(district, of, district.northPrincipal))
        .execute();
      await tx.insertInto('evaluation_deadline').values(deadline(district, of)).execute();
    }
  });
}
