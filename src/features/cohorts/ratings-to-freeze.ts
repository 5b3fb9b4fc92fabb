/** What the current ratings of a year under one policy version were made from, without whose they are. */
import type { Kysely, Transaction } from 'kysely';
import { asModeller } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';

const blockSize = 500;

export interface YearOfVersion {
  districtId: string;
  schoolYear: string;
  policyVersionId: string;
}

/** A block of ratings that no later one supersedes, in order of their identifiers. */
export async function blockToFreeze(
  tx: Transaction<Database>,
  { districtId, schoolYear, policyVersionId }: YearOfVersion,
  after?: string,
) {
  const rows = tx
    .selectFrom('rating')
    .innerJoin('evaluation', (join) =>
      join
        .onRef('evaluation.district_id', '=', 'rating.district_id')
        .onRef('evaluation.evaluation_id', '=', 'rating.evaluation_id'),
    )
    .innerJoin('assignment', (join) =>
      join
        .onRef('assignment.district_id', '=', 'evaluation.district_id')
        .onRef('assignment.assignment_id', '=', 'evaluation.assignment_id'),
    )
    .where('rating.district_id', '=', districtId)
    .where('evaluation.school_year', '=', schoolYear)
    .where('rating.policy_version_id', '=', policyVersionId)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('rating as later')
            .select('later.rating_id')
            .where('later.district_id', '=', districtId)
            .whereRef('later.supersedes', '=', 'rating.rating_id'),
        ),
      ),
    )
    .select(['rating.rating_id', 'rating.outcome', 'rating.rating_key', 'rating.inputs', 'assignment.grade'])
    .orderBy('rating.rating_id')
    .limit(blockSize);
  return await (after === undefined ? rows : rows.where('rating.rating_id', '>', after)).execute();
}

export type RatingToFreeze = Awaited<ReturnType<typeof blockToFreeze>>[number];

/** All of them; each block is read in a transaction of its own. */
export async function ratingsToFreeze(db: Kysely<Database>, question: YearOfVersion): Promise<RatingToFreeze[]> {
  const all: RatingToFreeze[] = [];
  for (;;) {
    const block = await asModeller(db, question.districtId, (tx) => blockToFreeze(tx, question, all.at(-1)?.rating_id));
    all.push(...block);
    if (block.length < blockSize) return all;
  }
}
