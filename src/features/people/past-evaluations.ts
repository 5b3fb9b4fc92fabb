/** The evaluations that the next one is counted from: those made before the service kept them, and its own. */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PastEvaluation } from '../../rules/facts/employee-facts.ts';
import { type LocalDate, localDate, localDateOf } from '../../rules/local-date.ts';
import type { DistrictTerms } from '../district-terms/queries.ts';
import { type FactsScope, inScope } from './stored-facts.ts';

/** Every known evaluation by employee, in the order of school years. */
export async function pastEvaluations(
  tx: Transaction<Database>,
  districtId: string,
  scope: FactsScope,
  terms: DistrictTerms,
): Promise<Map<string, PastEvaluation[]>> {
  const earlier = await tx
    .selectFrom('earlier_evaluation')
    .select(['person_id', 'school_year', 'is_satisfactory', 'completed_on'])
    .where(inScope(districtId, scope))
    .execute();
  const own = await ownEvaluations(tx, districtId, scope);
  const all = [
    ...earlier.map((row) => ({
      personId: row.person_id,
      schoolYear: row.school_year,
      isSatisfactory: row.is_satisfactory,
      completedOn: localDate(row.completed_on),
    })),
    ...own.map((row) => ({
      personId: row.evaluatee_id,
      schoolYear: row.school_year,
      isSatisfactory: row.was_satisfactory ?? isSatisfactory(row.rating_key, terms),
      completedOn: completedOn(row, terms.terms.timeZone),
    })),
  ].toSorted((a, b) => (a.schoolYear < b.schoolYear ? -1 : 1));
  return new Map(
    [...Map.groupBy(all, ({ personId }) => personId)].map(([personId, evaluations]) => [
      personId,
      evaluations.map(({ personId: _whose, ...evaluation }) => evaluation),
    ]),
  );
}

/** Whether a rating meets the board's standards; null when there is none, or the board has not said which do. */
function isSatisfactory(ratingKey: string | null, { unsatisfactoryRatings }: DistrictTerms): boolean | null {
  if (ratingKey === null || unsatisfactoryRatings === null) return null;
  return !unsatisfactoryRatings.includes(ratingKey);
}

/** The day on which the copy was given; of evaluations without steps, the day of their last change. */
function completedOn(
  { is_closed, issued_on, updated_at }: { is_closed: boolean; issued_on: string | null; updated_at: Date },
  timeZone: string,
): LocalDate | null {
  if (!is_closed) return null;
  return issued_on === null ? localDateOf(updated_at, timeZone) : localDate(issued_on);
}

/** The service's own evaluations with the rating that counted at the moment asked for. */
async function ownEvaluations(tx: Transaction<Database>, districtId: string, { personIds, knownAt }: FactsScope) {
  const moment = knownAt ?? sql<Date>`'infinity'::timestamptz`;
  let ratings = tx
    .selectFrom('rating')
    .distinctOn('evaluation_id')
    .select(['evaluation_id', 'rating_key'])
    .where('district_id', '=', districtId)
    .where('scored_at', '<=', moment)
    .orderBy('evaluation_id')
    .orderBy('sequence', 'desc');
  if (personIds) ratings = ratings.where(sql<boolean>`evaluatee_id = any (${[...personIds]})`);
  const issued = tx
    .selectFrom('evaluation_step')
    .distinctOn('evaluation_id')
    .select(['evaluation_id', 'occurred_on as issued_on', 'is_satisfactory as was_satisfactory'])
    .where('district_id', '=', districtId)
    .where('kind', '=', 'issued')
    .where('recorded_at', '<=', moment)
    .orderBy('evaluation_id')
    .orderBy('sequence', 'desc');
  let evaluations = tx
    .selectFrom('evaluation')
    .leftJoin(ratings.as('counted'), (join) => join.onRef('counted.evaluation_id', '=', 'evaluation.evaluation_id'))
    .leftJoin(issued.as('issued'), (join) => join.onRef('issued.evaluation_id', '=', 'evaluation.evaluation_id'))
    .select(['evaluatee_id', 'school_year', 'updated_at', 'rating_key', 'issued_on', 'was_satisfactory'])
    .select(sql<boolean>`status = 'closed' and updated_at <= ${moment}`.as('is_closed'))
    .where('district_id', '=', districtId)
    .where('created_at', '<=', moment);
  if (personIds) evaluations = evaluations.where(sql<boolean>`evaluatee_id = any (${[...personIds]})`);
  return await evaluations.execute();
}
