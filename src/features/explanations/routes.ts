import { Readable } from 'node:stream';
import { handle, nameOf } from '../common/index.ts';
import { findEvaluation } from '../evaluations/queries.ts';
import { ratingOutcome } from '../ratings/index.ts';
import { readSpreadsheet } from './contract.ts';
import { explanationWorkbook } from './spreadsheet.ts';

export const explanationRoutes = [
  handle(readSpreadsheet, async ({ tx, viewer, params }) => {
    const { evaluatee_id, school_year } = await findEvaluation(tx, viewer, params.evaluationId);
    const { outcome, policyTitle, policyVersion } = await ratingOutcome(
      tx,
      viewer,
      params.evaluationId,
      params.ratingId,
    );
    const teacher = await tx
      .selectFrom('person')
      .select(['given_name', 'family_name'])
      .where('district_id', '=', viewer.districtId)
      .where('person_id', '=', evaluatee_id)
      .executeTakeFirstOrThrow();
    const heading = `${nameOf(teacher)}, ${school_year}, ${policyTitle}, version ${policyVersion}`;
    const workbook = await explanationWorkbook(outcome, heading);
    return {
      stream: Readable.from([Buffer.from(workbook)]),
      headers: {
        'Content-Type': readSpreadsheet.success.mediaType ?? '',
        // The name of the file tells nothing about the person: it ends up in download lists.
        'Content-Disposition': `attachment; filename="explanation-${school_year}.xlsx"`,
      },
    };
  }),
];
