/** The rows of the ratings report, read a block at a time so that a large district never sits in memory. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { summaryRows } from '../evaluations/index.ts';

export interface ReportFilter {
  schoolYear: string | undefined;
  school: string | undefined;
}

const blockSize = 500;

/** Evaluations with their current rating, by teacher name, as the viewer may see them. */
export async function* ratingsRows(tx: Transaction<Database>, districtId: string, filter: ReportFilter) {
  let after: ReportRow | undefined;
  for (;;) {
    const rows = await block(tx, districtId, filter, after);
    yield* rows;
    after = rows.at(-1);
    if (rows.length < blockSize) return;
  }
}

type ReportRow = Awaited<ReturnType<typeof block>>[number];

async function block(
  tx: Transaction<Database>,
  districtId: string,
  { schoolYear, school }: ReportFilter,
  after: { family_name: string; given_name: string; school_year: string; evaluation_id: string } | undefined,
) {
  let rows = summaryRows(tx, districtId)
    .select([
      'rating.composite_exact',
      'rating.trace',
      'rating.policy_fingerprint',
      'rating.inputs_fingerprint',
      notices.as('notices'),
    ])

    .orderBy('teacher.family_name')
    .orderBy('teacher.given_name')
    .orderBy('evaluation.school_year')
    .orderBy('evaluation.evaluation_id')
    .limit(blockSize);
  if (schoolYear !== undefined) rows = rows.where('evaluation.school_year', '=', schoolYear);
  if (school !== undefined) rows = rows.where('evaluation.school_id', '=', school);
  if (after)
    rows = rows.where(sql<boolean>`(teacher.family_name, teacher.given_name, evaluation.school_year,
      evaluation.evaluation_id) > (${after.family_name}::text, ${after.given_name}::text, ${after.school_year}::text,
      ${after.evaluation_id}::uuid)`);
  return await rows.execute();
}

/** What the rubrics in use want said wherever their ratings show. */
const notices = sql<string | null>`(select string_agg(distinct rubric.document ->> 'notice', ' ')
  from app.observation join app.rubric
    on rubric.district_id = observation.district_id and rubric.rubric_id = observation.rubric_id
  where observation.district_id = evaluation.district_id and observation.evaluation_id = evaluation.evaluation_id)`;
