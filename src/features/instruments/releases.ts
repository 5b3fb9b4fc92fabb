import { invalid } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, holdName, supersede } from '../common/index.ts';
import { recordRelease } from './contract.ts';
import { describeInstrument } from './describe.ts';

/** Records when an instrument's results of a school year came out; a day recorded before is superseded with a reason. */
export const releaseRoute = handle(recordRelease, async ({ tx, viewer, params, body }) => {
  const { districtId, personId } = viewer;
  const { instrumentId } = params;
  await holdName(tx, `releases of ${instrumentId}`);
  const { body: instrument } = await describeInstrument(tx, districtId, instrumentId);
  const before = instrument.releases.find((each) => each.schoolYear === body.schoolYear && each.supersededAt === null);
  if (before) {
    if (body.reason === undefined)
      throw invalid(
        'reason-missing',
        '/reason',
        `Results of ${body.schoolYear} are recorded as released on ${before.releasedOn}.`,
        'Say why the day is corrected.',
      );
    await supersede(tx, viewer, { table: 'instrument_release', id: before.factId, reason: body.reason });
  }
  const { instrument_release_id } = await tx
    .insertInto('instrument_release')
    .values({
      district_id: districtId,
      instrument_id: instrumentId,
      school_year: body.schoolYear,
      released_on: body.releasedOn,
      recorded_by: personId,
    })
    .returning('instrument_release_id')
    .executeTakeFirstOrThrow();
  await recordDeed(tx, viewer, {
    action: before ? 'instrument-release.corrected' : 'instrument-release.recorded',
    subject: { type: 'instrument_release', id: instrument_release_id },
  });
  return await describeInstrument(tx, districtId, instrumentId);
});
