import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A version of a scenario with what it belongs to; of the viewer's own side, since the database shows no other. */
export interface StoredScenario {
  scenarioId: string;
  side: 'union' | 'district' | 'office';
  title: string;
  policyVersionId: string;
  cohortId: string;
  revision: number;
  latest: number;
  archivedAt: Date | null;
  sequence: number;
  document: unknown;
  moves: string | null;
  note: string | null;
  fingerprint: string;
  writtenAt: Date;
  writer: string;
}

export const scenarioVersions = (tx: Transaction<Database>, districtId: string) =>
  tx
    .selectFrom('scenario')
    .innerJoin('scenario_version', (join) =>
      join
        .onRef('scenario_version.district_id', '=', 'scenario.district_id')
        .onRef('scenario_version.scenario_id', '=', 'scenario.scenario_id'),
    )
    .where('scenario.district_id', '=', districtId)
    .select([
      'scenario.scenario_id as scenarioId',
      'scenario.side',
      'scenario.title',
      'scenario.policy_version_id as policyVersionId',
      'scenario.cohort_id as cohortId',
      'scenario.revision',
      'scenario.latest',
      'scenario.archived_at as archivedAt',
      'scenario_version.sequence',
      'scenario_version.document',
      'scenario_version.moves',
      'scenario_version.note',
      'scenario_version.fingerprint',
      'scenario_version.written_at as writtenAt',
      'scenario_version.writer',
    ]);

/** One version, the latest unless another is named; undefined when there is none that the viewer may see. */
export async function storedScenario(
  tx: Transaction<Database>,
  districtId: string,
  scenarioId: string,
  version?: number,
): Promise<StoredScenario | undefined> {
  const rows = scenarioVersions(tx, districtId).where('scenario.scenario_id', '=', scenarioId);
  return await (version === undefined
    ? rows.whereRef('scenario_version.sequence', '=', 'scenario.latest')
    : rows.where('scenario_version.sequence', '=', version)
  ).executeTakeFirst();
}
