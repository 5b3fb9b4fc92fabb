/** The ratings that an impact report scores again, a block at a time. */
import type { Kysely, Transaction } from 'kysely';
import { asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';

const blockSize = 200;

export interface YearQuestion {
  schoolYear: string;
  /** Ratings under any version of this policy. */
  policyId: string;
}

/** Ratings that no later one supersedes, in evaluations of the year. */
function currentRatings(tx: Transaction<Database>, { districtId }: PersonViewer, schoolYear: string) {
  return tx
    .selectFrom('rating')
    .innerJoin('evaluation', (join) =>
      join
        .onRef('evaluation.district_id', '=', 'rating.district_id')
        .onRef('evaluation.evaluation_id', '=', 'rating.evaluation_id'),
    )
    .innerJoin('policy_version', (join) =>
      join
        .onRef('policy_version.district_id', '=', 'rating.district_id')
        .onRef('policy_version.policy_version_id', '=', 'rating.policy_version_id'),
    )
    .where('rating.district_id', '=', districtId)
    .where('evaluation.school_year', '=', schoolYear)
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
    );
}

async function blockAfter(tx: Transaction<Database>, viewer: PersonViewer, question: YearQuestion, after?: string) {
  const rows = currentRatings(tx, viewer, question.schoolYear)
    .innerJoin('person', (join) =>
      join.onRef('person.district_id', '=', 'rating.district_id').onRef('person.person_id', '=', 'rating.evaluatee_id'),
    )
    .innerJoin('school', (join) =>
      join.onRef('school.district_id', '=', 'rating.district_id').onRef('school.school_id', '=', 'rating.school_id'),
    )
    .where('policy_version.policy_id', '=', question.policyId)
    .select(['rating.rating_id', 'rating.evaluation_id', 'rating.inputs', 'rating.evaluatee_id', 'rating.school_id'])
    .select(['person.given_name', 'person.family_name', 'school.name as school_name'])
    .orderBy('rating.rating_id')
    .limit(blockSize);
  return await (after === undefined ? rows : rows.where('rating.rating_id', '>', after)).execute();
}

export type RatingOfYear = Awaited<ReturnType<typeof blockAfter>>[number];

/** In order of rating; each block is read in a transaction of its own, so that no connection is held while scoring. */
export async function* ratingsOfYear(
  db: Kysely<Database>,
  viewer: PersonViewer,
  question: YearQuestion,
  start?: string,
): AsyncGenerator<RatingOfYear> {
  let after = start;
  for (;;) {
    const block = await asViewer(db, viewer, (tx) => blockAfter(tx, viewer, question, after));
    yield* block;
    after = block.at(-1)?.rating_id;
    if (block.length < blockSize) return;
  }
}

/** How many current ratings of the year are under other policies. */
export async function ratingsElsewhere(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { schoolYear, policyId }: YearQuestion,
): Promise<number> {
  const { count } = await currentRatings(tx, viewer, schoolYear)
    .where('policy_version.policy_id', '!=', policyId)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
