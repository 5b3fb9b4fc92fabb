import { sql } from 'kysely';
import { z } from 'zod';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { handle } from '../common/index.ts';
import { policyVersions, whyNotScorable } from '../policies/index.ts';
import { listEvaluations } from './contract.ts';
import { summaryOf, summaryRows } from './summaries.ts';

/** The evaluations that the viewer may see, narrowed by the query, a page at a time. */
export const listEvaluationsRoute = handle(listEvaluations, async ({ tx, viewer, query, deps, originalUrl }) => {
  let rows = summaryRows(tx, viewer.districtId)

    .orderBy('teacher.family_name')
    .orderBy('teacher.given_name')
    .orderBy('evaluation.school_year')
    .orderBy('evaluation.evaluation_id')
    .limit(query.limit + 1);
  if (query.school !== undefined) rows = rows.where('evaluation.school_id', '=', query.school);
  if (query.schoolYear !== undefined) rows = rows.where('evaluation.school_year', '=', query.schoolYear);
  if (query.status !== undefined) rows = rows.where('evaluation.status', '=', query.status);
  if (query.rating === 'none') rows = rows.where('rating.rating_key', 'is', null);
  else if (query.rating !== undefined) rows = rows.where('rating.rating_key', '=', query.rating);
  if (query.q !== undefined && query.q !== '') {
    const pattern = `%${query.q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    rows = rows.where(sql<boolean>`teacher.given_name || ' ' || teacher.family_name ilike ${pattern}`);
  }
  if (query.cursor !== undefined) {
    const key = keyIn(query.cursor, [z.string(), z.string(), z.string(), z.guid()]);
    rows = rows.where(sql<boolean>`(teacher.family_name, teacher.given_name, evaluation.school_year,
      evaluation.evaluation_id) > (${key[0]}::text, ${key[1]}::text, ${key[2]}::text, ${key[3]}::uuid)`);
  }
  const page = pageOf(await rows.execute(), query.limit, (row) => [
    row.family_name,
    row.given_name,
    row.school_year,
    row.evaluation_id,
  ]);
  const policies = await policyVersions(tx, viewer.districtId, deps.componentTypes);
  const scorable = new Set(
    policies.filter(({ policy }) => whyNotScorable(policy) === null).map(({ policyVersionId }) => policyVersionId),
  );
  const items = page.items.map((row) => summaryOf(row, viewer, scorable.has(row.policy_version_id)));
  return { body: { items, nextCursor: page.nextCursor }, headers: linkToNext(originalUrl, page.nextCursor) };
});
