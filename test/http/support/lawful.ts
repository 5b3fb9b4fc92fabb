/** Facts around an evaluation that its duties are counted from, loaded the way an import would. */
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import type { TestService } from './service.ts';

/** The last schoolday of 2025-26: copies are due 30 days before, on May 6. */
export const lastSchoolday = '2026-06-05';

/** A calendar of 2025-26, and both teachers permanent since 2010. */
export async function loadCalendarAndEmployment({ database, seed }: TestService): Promise<void> {
  const { districtId, people } = seed;
  await asViewer(database.db, seed.loader, async (tx) => {
    await tx
      .insertInto('school_calendar')
      .values({
        district_id: districtId,
        school_year: '2025-26',
        version: 1,
        first_schoolday: '2025-08-14',
        last_schoolday: lastSchoolday,
        adopted_on: '2025-03-01',
      })
      .execute();
    await tx
      .insertInto('employment')
      .values(
        [people.teacher, people.otherTeacher].map((person_id) => ({
          district_id: districtId,
          person_id,
          status: 'permanent' as const,
          hired_on: '2010-08-12',
          valid_from: '2010-08-12',
          valid_to: null,
        })),
      )
      .execute();
  });
}

/** What the district decided: the board calls the lowest level unsatisfactory, and peer assistance is taken part in. */
export async function loadTerms({ database, seed }: TestService): Promise<void> {
  await asViewer(database.db, seed.loader, (tx) =>
    tx
      .insertInto('district_terms')
      .values({
        district_id: seed.districtId,
        sequence: 1,
        valid_from: '2020-07-01',
        legal_profile: 'DEASY_STRICT',
        has_exclusive_representative: true,
        participates_in_par: true,
        bargaining_reference_blocks: true,
        value_added_on: false,
        average_daily_attendance: '4000',
        response_working_days: 10,
        unsatisfactory_ratings: ['ineffective'],
      })
      .execute(),
  );
}
