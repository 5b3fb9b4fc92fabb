/** Observations as the viewer may see them: row-level security leaves drafts out for teachers. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { observationSummary } from './contract.ts';

/** Observations with the names around them, to be narrowed and ordered. */
export function observationRows(tx: Transaction<Database>, districtId: string, evaluationId: string) {
  return tx
    .selectFrom('observation')
    .innerJoin('rubric', (join) =>
      join
        .onRef('rubric.district_id', '=', 'observation.district_id')
        .onRef('rubric.rubric_id', '=', 'observation.rubric_id'),
    )
    .leftJoin('person as observer', (join) =>
      join
        .onRef('observer.district_id', '=', 'observation.district_id')
        .onRef('observer.person_id', '=', 'observation.observer_id'),
    )
    .where('observation.district_id', '=', districtId)
    .where('observation.evaluation_id', '=', evaluationId)
    .selectAll('observation')
    .select(['rubric.key as rubric_key', 'rubric.document as rubric_document'])
    .select(['observer.given_name', 'observer.family_name']);
}

export type ObservationRow = Awaited<ReturnType<ReturnType<typeof observationRows>['execute']>>[number];

/** Who observed: a person, or the label that came with imported data. */
export function observerOf(row: ObservationRow): { personId: string | null; name: string } {
  const { given_name, family_name, observer_id, observer_label } = row;
  const name = given_name === null || family_name === null ? null : `${given_name} ${family_name}`;
  return { personId: observer_id, name: name ?? observer_label ?? 'An observer' };
}

/** The observations of an evaluation, oldest first. */
export async function observationsOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<z.infer<typeof observationSummary>[]> {
  const rows = await observationRows(tx, districtId, evaluationId)

    .orderBy('observation.observed_on')
    .orderBy('observation.observation_id')
    .execute();
  const counts = await tx
    .selectFrom('element_rating')
    .select(['observation_id', sql<number>`count(level)::int`.as('rated')])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .groupBy('observation_id')
    .execute();
  const rated = new Map(counts.map((row) => [row.observation_id, row.rated]));
  return rows.map((row) => ({
    observationId: row.observation_id,
    observer: observerOf(row),
    observedOn: row.observed_on,
    minutes: row.minutes,
    status: row.status,
    elementsRated: rated.get(row.observation_id) ?? 0,
    updatedAt: row.updated_at.toISOString(),
  }));
}

/** What must be said wherever these observations show, such as that they are generated. */
export async function noticesOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<string[]> {
  const rows = await tx
    .selectFrom('observation')
    .innerJoin('rubric', (join) =>
      join
        .onRef('rubric.district_id', '=', 'observation.district_id')
        .onRef('rubric.rubric_id', '=', 'observation.rubric_id'),
    )
    .where('observation.district_id', '=', districtId)
    .where('observation.evaluation_id', '=', evaluationId)
    .select(sql<string | null>`rubric.document ->> 'notice'`.as('notice'))
    .distinct()
    .execute();
  return rows.flatMap(({ notice }) => (notice === null ? [] : [notice]));
}
