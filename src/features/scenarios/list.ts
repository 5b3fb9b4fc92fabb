import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { keyIn, pageOf } from '../../platform/http/cursor.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { describeCohorts } from '../cohorts/index.ts';
import { referenceTo, storedVersions } from '../policies/index.ts';
import type { scenarioSummary } from './contract.ts';
import { scenarioVersions } from './queries.ts';

export interface ScenarioFilter {
  policyVersionId?: string | undefined;
  cohortId?: string | undefined;
  archived: 'true' | 'false';
  limit: number;
  cursor?: string | undefined;
}

/** One page of the scenarios of the viewer's side, the last written first. */
export async function listOfScenarios(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  { policyVersionId, cohortId, archived, limit, cursor }: ScenarioFilter,
  types: ComponentTypes,
): Promise<{ items: z.infer<typeof scenarioSummary>[]; nextCursor: string | null }> {
  let rows = scenarioVersions(tx, districtId)
    .whereRef('scenario_version.sequence', '=', 'scenario.latest')
    .where('scenario.archived_at', archived === 'true' ? 'is not' : 'is', null)
    .orderBy('scenario_version.written_at', 'desc')
    .orderBy('scenario.scenario_id')
    .limit(limit + 1);
  if (policyVersionId !== undefined) rows = rows.where('scenario.policy_version_id', '=', policyVersionId);
  if (cohortId !== undefined) rows = rows.where('scenario.cohort_id', '=', cohortId);
  if (cursor !== undefined) {
    const [writtenAt = '', after = ''] = keyIn(cursor, [z.iso.datetime(), z.guid()]);
    // A cursor holds milliseconds, a row microseconds: rows of the same millisecond are told apart by identifier.
    rows = rows.where((eb) => {
      const moment = eb.fn<Date>('date_trunc', [eb.val('milliseconds'), 'scenario_version.written_at']);
      return eb.or([
        eb(moment, '<', new Date(writtenAt)),
        eb.and([eb(moment, '=', new Date(writtenAt)), eb('scenario.scenario_id', '>', after)]),
      ]);
    });
  }
  const page = pageOf(await rows.execute(), limit, (row) => [row.writtenAt.toISOString(), row.scenarioId]);
  const versions = await storedVersions(tx, districtId, types);
  const cohorts = await describeCohorts(tx, districtId, types);
  const items = page.items.flatMap((row) => {
    const version = versions.find((each) => each.policyVersionId === row.policyVersionId);
    const cohort = cohorts.find((each) => each.cohortId === row.cohortId);
    if (!version || !cohort) return [];
    return [
      {
        scenarioId: row.scenarioId,
        side: row.side,
        title: row.title,
        policy: referenceTo(version),
        cohort: { cohortId: cohort.cohortId, title: cohort.title },
        version: row.sequence,
        moves: row.moves,
        updatedAt: row.writtenAt.toISOString(),
        writtenBy: row.writer,
        isArchived: row.archivedAt !== null,
      },
    ];
  });
  return { items, nextCursor: page.nextCursor };
}
