/** A correction does not change what was believed before it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Insertable } from 'kysely';
import { districtTerms } from '../../../src/features/district-terms/queries.ts';
import { type FactsWanted, employeeFacts } from '../../../src/features/people/queries.ts';
import { asDutyReader, asViewer } from '../../../src/platform/database/as-viewer.ts';
import type { DistrictTermsTable, EmploymentTable } from '../../../src/platform/database/schema.ts';
import { testDatabase } from '../../support/database.ts';
import { smallDistrict } from '../../support/small-district.ts';

const database = await testDatabase();
const { db } = database;
const here = await smallDistrict(db);
const loader = here.viewer('loader');
const own = { district_id: here.districtId };
const [first, second] = here.teachers;
afterAll(database.drop);

const facts = async (wanted: FactsWanted = {}) =>
  await asDutyReader(db, here.districtId, (tx) =>
    employeeFacts(tx, here.districtId, { asOf: '2026-03-01', ...wanted }),
  );
const terms = async (...when: [asOf: '2025-10-01' | '2026-10-01', knownAt?: Date]) =>
  await asDutyReader(db, here.districtId, (tx) => districtTerms(tx, here.districtId, ...when));

const employed = (row: Partial<Insertable<EmploymentTable>>): Insertable<EmploymentTable> => ({
  ...own,
  person_id: first.personId,
  status: 'probationary',
  hired_on: '2024-08-12',
  valid_from: '2024-08-12',
  recorded_at: '2024-09-01T08:00:00Z',
  ...row,
});
const decided = (row: Partial<Insertable<DistrictTermsTable>>): Insertable<DistrictTermsTable> => ({
  ...own,
  sequence: 1,
  valid_from: '2025-07-01',
  legal_profile: 'DEASY_STRICT',
  has_exclusive_representative: true,
  participates_in_par: false,
  bargaining_reference_blocks: true,
  value_added_on: false,
  recorded_at: '2025-07-01T08:00:00Z',
  ...row,
});

describe('Employment that was recorded wrongly', () => {
  test('is believed until it is corrected, and what was believed then stays readable', async () => {
    await asViewer(db, loader, async (tx) => {
      await tx
        .insertInto('employment')
        .values(employed({ superseded_at: '2026-01-15T10:00:00Z', superseded_reason: 'The hiring year was mistyped' }))
        .execute();
      await tx
        .insertInto('employment')
        .values([
          employed({
            valid_from: '2023-08-14',
            valid_to: '2025-07-01',
            hired_on: '2023-08-14',
            recorded_at: '2026-01-15T10:00:00Z',
          }),
          employed({
            status: 'permanent',
            valid_from: '2025-07-01',
            hired_on: '2023-08-14',
            recorded_at: '2026-01-15T10:00:00Z',
          }),
        ])
        .execute();
    });
    const statuses = async (knownAt?: string) =>
      (await facts(knownAt === undefined ? {} : { knownAt: new Date(knownAt) }))
        .get(first.personId)
        ?.statusHistory.map(({ status, from }) => [status, from]);
    const wrong = [['probationary', '2024-08-12']];
    const right = [
      ['probationary', '2023-08-14'],
      ['permanent', '2025-07-01'],
    ];
    expect(await statuses('2026-01-15T09:59:59.999Z')).toEqual(wrong);
    expect(await statuses('2026-01-15T10:00:00.000Z')).toEqual(right);
    expect(await statuses()).toEqual(right);
    expect(await statuses('2024-08-31T00:00:00Z')).toBeUndefined();
  });

  test('leaves others out and reads only whom it is asked for', async () => {
    expect([...(await facts()).keys()]).toEqual([first.personId]);
    expect((await facts({ personIds: [second.personId] })).size).toBe(0);
  });
});

describe('What employees are known by', () => {
  test('gathers leave, complete years, consents, notices, requests, earlier evaluations and the evaluator', async () => {
    const person = { ...own, person_id: first.personId };
    const consent = { ...person, side: 'employee' as const, consenter_id: first.personId };
    await asViewer(db, loader, async (tx) => {
      await tx
        .insertInto('leave_year')
        .values({ ...person, school_year: '2024-25' })
        .execute();
      await tx
        .insertInto('complete_probationary_year')
        .values({ ...person, school_year: '2023-24', days_served: 135, schooldays: 180 })
        .execute();
      await tx
        .insertInto('five_year_consent')
        .values([
          { ...consent, deed: 'given', happened_on: '2025-09-01' },
          { ...consent, deed: 'withdrawn', happened_on: '2025-10-01' },
        ])
        .execute();
      await tx
        .insertInto('five_year_interval')
        .values({ ...person, valid_from: '2025-09-01' })
        .execute();
      await tx
        .insertInto('reelection_notice')
        .values({ ...person, is_reelected: true, given_on: '2025-03-10' })
        .execute();
      await tx
        .insertInto('inspection_request')
        .values({ ...person, requested_on: '2026-02-01' })
        .execute();
      await tx
        .insertInto('earlier_evaluation')
        .values({
          ...person,
          school_year: '2023-24',
          is_satisfactory: true,
          completed_on: '2024-05-01',
          reference: 'Paper',
        })
        .execute();
    });
    expect((await facts()).get(first.personId)).toMatchObject({
      hiredOn: '2023-08-14',
      leftOn: null,
      monthsPerYear: 10,
      leaveYears: ['2024-25'],
      completeProbationaryYears: ['2023-24'],
      consents: [{ side: 'employee', personId: first.personId, givenOn: '2025-09-01', withdrawnOn: '2025-10-01' }],
      fiveYearScheduledSince: '2025-09-01',
      reelectionNoticeOn: '2025-03-10',
      inspectionRequests: [{ requestedOn: '2026-02-01', agreedToExtend: false, grantedOn: null }],
      evaluations: [
        { schoolYear: '2023-24', isSatisfactory: true, completedOn: '2024-05-01' },
        { schoolYear: '2025-26', isSatisfactory: null, completedOn: null },
      ],
      currentEvaluatorId: here.northPrincipal,
      currentEvaluatorSince: '2025-07-01',
    });
  });

  test('refuses a probationary year of less than 75 % of the days', async () => {
    await expect(
      asViewer(db, loader, (tx) =>
        tx
          .insertInto('complete_probationary_year')
          .values({ ...own, person_id: second.personId, school_year: '2023-24', days_served: 134, schooldays: 180 })
          .execute(),
      ),
    ).rejects.toThrow(/check constraint/);
  });
});

describe("The district's terms", () => {
  test('before any decision are the most careful ones', async () => {
    expect(await terms('2025-10-01')).toMatchObject({
      validFrom: null,
      terms: { timeZone: 'America/Los_Angeles', legalProfile: 'DEASY_STRICT', bargainingReferenceBlocks: true },
      averageDailyAttendance: null,
      isValueAddedOn: false,
      unsatisfactoryRatings: null,
    });
  });

  test('count from their first day, and a correction leaves what was believed before', async () => {
    await asViewer(db, loader, async (tx) => {
      await tx
        .insertInto('district_terms')
        .values([
          decided({
            average_daily_attendance: '249.60',
            superseded_at: '2025-09-01T08:00:00Z',
            superseded_reason: 'Attendance of another year',
          }),
          decided({
            sequence: 2,
            unsatisfactory_ratings: ['effective'],
            average_daily_attendance: '251.20',
            recorded_at: '2025-09-01T08:00:00Z',
          }),
          decided({ sequence: 3, valid_from: '2026-07-01', value_added_on: true, recorded_at: '2025-09-02T08:00:00Z' }),
        ])
        .execute();
      await tx
        .insertInto('district_record')
        .values({
          ...own,
          kind: 'board_exclusion',
          title: 'Substitutes',
          adopted_on: '2025-08-01',
          reference: 'Resolution 12',
          statuses: ['substitute'],
        })
        .execute();
    });
    expect((await terms('2025-10-01')).averageDailyAttendance).toBe(251.2);
    expect((await facts()).get(first.personId)?.evaluations.at(-1)?.isSatisfactory).toBe(false);
    expect((await terms('2025-10-01', new Date('2025-08-01'))).averageDailyAttendance).toBe(249.6);
    expect((await terms('2025-10-01')).isValueAddedOn).toBe(false);
    expect((await terms('2026-10-01')).isValueAddedOn).toBe(true);
    expect((await terms('2026-10-01', new Date('2025-09-01T12:00:00Z'))).isValueAddedOn).toBe(false);
    expect((await facts()).get(first.personId)?.boardExclusions).toEqual([
      { statuses: ['substitute'], adoptedOn: '2025-08-01', reference: 'Resolution 12' },
    ]);
  });
});
