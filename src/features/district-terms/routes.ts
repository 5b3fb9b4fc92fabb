import { invalid } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName, supersede } from '../common/index.ts';
import { readDistrictTerms, recordDistrictTerms } from './contract.ts';
import { describeTerms } from './describe.ts';
import { holidayRoutes } from './holidays.ts';

export const districtTermsRoutes = [
  handle(readDistrictTerms, ({ tx, viewer, deps }) => describeTerms(tx, viewer.districtId, deps.clock)),

  handle(recordDistrictTerms, async ({ tx, viewer, body, precondition, deps }) => {
    const { districtId, personId } = viewer;
    await holdName(tx, `district terms ${districtId}`);
    const before = await describeTerms(tx, districtId, deps.clock);
    precondition.check(before.revision);
    const corrected = before.body.history.find(
      (each) => each.validFrom === body.validFrom && each.supersededAt === null,
    );
    if (corrected) {
      if (body.reason === undefined)
        throw invalid(
          'reason-missing',
          '/reason',
          `Terms from ${body.validFrom} are recorded already.`,
          'Say why they are corrected, or choose another first day.',
        );
      await supersede(tx, viewer, { table: 'district_terms', id: corrected.factId, reason: body.reason });
    }
    const { district_terms_id } = await tx
      .insertInto('district_terms')
      .values({
        district_id: districtId,
        sequence: before.revision + 1,
        valid_from: body.validFrom,
        legal_profile: body.legalProfile,
        agreements: body.agreements,
        has_exclusive_representative: body.hasExclusiveRepresentative,
        participates_in_par: body.participatesInPar,
        bargaining_reference_blocks: body.bargainingReferenceBlocks,
        value_added_on: body.isValueAddedOn,
        average_daily_attendance: body.averageDailyAttendance,
        response_working_days: body.responseWorkingDays,
        unsatisfactory_ratings: body.unsatisfactoryRatings,
        evaluations_on_record_from: body.evaluationsOnRecordFrom,
        reference: body.reference,
        recorded_by: personId,
      })
      .returning('district_terms_id')
      .executeTakeFirstOrThrow();
    await recordDeed(tx, viewer, {
      action: corrected ? 'district-terms.corrected' : 'district-terms.recorded',
      subject: { type: 'district_terms', id: district_terms_id },
      detail: { validFrom: body.validFrom },
    });
    return await describeTerms(tx, districtId, deps.clock);
  }),

  ...holidayRoutes,
];
