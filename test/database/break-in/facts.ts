/** What the attempts on facts share: one fact of each kind. */
import type { Kysely } from 'kysely';
import { asViewer } from '../../../src/platform/database/as-viewer.ts';
import type { Database } from '../../../src/platform/database/schema.ts';
import { SCHOOL_YEAR, type SmallDistrict } from '../../support/small-district.ts';

export const OF_A_PERSON = [
  'employment',
  'five_year_consent',
  'five_year_interval',
  'par_participation',
  'par_report',
  'leave_year',
  'complete_probationary_year',
  'reelection_notice',
  'inspection_request',
  'earlier_evaluation',
] as const;
export const OF_THE_DISTRICT = [
  'district_terms',
  'district_holiday',
  'district_record',
  'instrument',
  'instrument_release',
] as const;

/** One fact of each kind about every teacher, and one of each kind about the district. */
export async function addFacts(db: Kysely<Database>, district: SmallDistrict): Promise<void> {
  const own = { district_id: district.districtId };
  await asViewer(db, district.viewer('loader'), async (tx) => {
    for (const { personId, evaluationId, schoolId } of district.teachers) {
      const person = { ...own, person_id: personId };
      const year = { ...person, school_year: SCHOOL_YEAR };
      await tx
        .insertInto('employment')
        .values({ ...person, status: 'permanent', hired_on: '2015-08-01', valid_from: '2017-07-01' })
        .execute();
      const consent = { ...person, deed: 'given' as const, happened_on: '2025-09-01' };
      const evaluator = schoolId === district.north ? district.northPrincipal : district.southPrincipal;
      await tx
        .insertInto('five_year_consent')
        .values([
          { ...consent, side: 'employee', consenter_id: personId },
          { ...consent, side: 'evaluator', consenter_id: evaluator },
        ])
        .execute();
      await tx
        .insertInto('five_year_interval')
        .values({ ...person, valid_from: '2025-09-01' })
        .execute();
      const { par_participation_id } = await tx
        .insertInto('par_participation')
        .values({ ...person, ground: 'voluntary', valid_from: '2025-09-01' })
        .returning('par_participation_id')
        .executeTakeFirstOrThrow();
      const report = { ...person, par_participation_id, reported_on: '2026-02-01', reference: 'x' };
      const attached = { evaluation_id: evaluationId, school_id: schoolId, attached_on: '2026-02-02' };
      await tx.insertInto('par_report').values(report).execute();
      await tx
        .insertInto('par_report')
        .values({ ...report, ...attached })
        .execute();
      await tx.insertInto('leave_year').values(year).execute();
      await tx
        .insertInto('complete_probationary_year')
        .values({ ...year, days_served: 180, schooldays: 180 })
        .execute();
      await tx
        .insertInto('reelection_notice')
        .values({ ...person, is_reelected: true, given_on: '2017-03-01' })
        .execute();
      await tx
        .insertInto('inspection_request')
        .values({ ...person, requested_on: '2026-02-01' })
        .execute();
      await tx
        .insertInto('earlier_evaluation')
        .values({ ...year, is_satisfactory: true, completed_on: '2026-02-01', reference: 'x' })
        .execute();
    }
    await tx.insertInto('district_terms').values(terms(district, 1)).execute();
    await tx
      .insertInto('district_holiday')
      .values({ ...own, holiday: '2026-03-31', name: 'x' })
      .execute();
    await tx
      .insertInto('district_record')
      .values({ ...own, kind: 'other', title: 'x', adopted_on: '2025-08-01', reference: 'x' })
      .execute();
    const { instrument_id } = await tx
      .insertInto('instrument')
      .values({ ...own, key: 'state', title: 'x', owner: 'state', kind: 'summative', origin: 'service' })
      .returning('instrument_id')
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('instrument_release')
      .values({ ...own, instrument_id, school_year: SCHOOL_YEAR, released_on: '2026-10-01' })
      .execute();
  });
}

export const terms = (district: SmallDistrict, sequence: number) => ({
  district_id: district.districtId,
  sequence,
  valid_from: `202${sequence}-07-01`,
  legal_profile: 'DEASY_STRICT' as const,
  has_exclusive_representative: true,
  participates_in_par: true,
  bargaining_reference_blocks: true,
  value_added_on: false,
});
