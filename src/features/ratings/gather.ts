/** Reads what evaluations are scored from: observations with their levels, and measures. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { EvidenceParts, ObservedLevels } from './evidence.ts';

export interface GatherQuestion {
  districtId: string;
  evaluationIds: readonly string[];
  /** A preview may count drafts; a rating never does. */
  includeDrafts: boolean;
}

/** The evidence parts of every evaluation asked for that the viewer may see, with how many drafts were looked at. */
export async function gatherEvidence(
  tx: Transaction<Database>,
  question: GatherQuestion,
): Promise<Map<string, EvidenceParts & { drafts: number }>> {
  const { districtId, evaluationIds } = question;
  const evaluations = await tx
    .selectFrom('evaluation')
    .select(['evaluation_id', 'school_year'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', 'in', evaluationIds)
    .execute();
  const observations = Map.groupBy(await observationRows(tx, question), (row) => row.evaluation_id);
  const elements = Map.groupBy(await elementRows(tx, question), (row) => row.observation_id);
  const measures = Map.groupBy(await measureRows(tx, question), (row) => row.evaluation_id);
  return new Map(
    evaluations.map(({ evaluation_id, school_year }) => {
      const seen = observations.get(evaluation_id) ?? [];
      const parts = {
        schoolYear: school_year,
        rubricKey: seen[0]?.rubric_key ?? '',
        observations: withObserversNumbered(seen, elements),
        measures: new Map((measures.get(evaluation_id) ?? []).map((row) => [row.component_key, row.evidence])),
        drafts: seen.filter(({ status }) => status === 'draft').length,
      };
      return [evaluation_id, parts];
    }),
  );
}

interface ObservationRow {
  observation_id: string;
  observer_id: string | null;
  observer_label: string | null;
  observed_on: string;
}

/** Observers are called by number within an evaluation: a record that is kept for ever needs no names in it. */
function withObserversNumbered(
  rows: readonly ObservationRow[],
  elements: ReadonlyMap<string, { element_key: string; level: string | null }[]>,
): ObservedLevels[] {
  const known: string[] = [];
  return rows.map((row) => {
    const observer = row.observer_id ?? row.observer_label ?? '';
    if (!known.includes(observer)) known.push(observer);
    const levels = (elements.get(row.observation_id) ?? []).flatMap(({ element_key, level }) =>
      level === null ? [] : [[element_key, level] as const],
    );
    return {
      observer: `Observer ${known.indexOf(observer) + 1}`,
      observedOn: row.observed_on,
      elements: Object.fromEntries(levels),
    };
  });
}

/** In an order that depends on nothing that can change later. */
async function observationRows(tx: Transaction<Database>, question: GatherQuestion) {
  return await tx
    .selectFrom('observation')
    .innerJoin('rubric', (join) =>
      join
        .onRef('rubric.district_id', '=', 'observation.district_id')
        .onRef('rubric.rubric_id', '=', 'observation.rubric_id'),
    )
    .where('observation.district_id', '=', question.districtId)
    .where('observation.evaluation_id', 'in', question.evaluationIds)
    .where('observation.status', 'in', question.includeDrafts ? ['draft', 'shared'] : ['shared'])
    .select([
      'observation.evaluation_id',
      'observation.observation_id',
      'observation.observer_id',
      'observation.observer_label',
      'observation.observed_on',
      'observation.status',
      'rubric.key as rubric_key',
    ])

    .orderBy('observation.observed_on')
    .orderBy('observation.observation_id')
    .execute();
}

async function elementRows(tx: Transaction<Database>, { districtId, evaluationIds }: GatherQuestion) {
  return await tx
    .selectFrom('element_rating')
    .where('district_id', '=', districtId)
    .where('evaluation_id', 'in', evaluationIds)
    .select(['observation_id', 'element_key', 'level'])

    .orderBy('observation_id')
    .orderBy('element_key')
    .execute();
}

async function measureRows(tx: Transaction<Database>, { districtId, evaluationIds }: GatherQuestion) {
  return await tx
    .selectFrom('measure')
    .where('district_id', '=', districtId)
    .where('evaluation_id', 'in', evaluationIds)
    .select(['evaluation_id', 'component_key', 'evidence'])
    .execute();
}
