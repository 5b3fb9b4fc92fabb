/** Measures as they are shown: where each comes from and what it says in a sentence. */
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Policy } from '../../scoring/policy.ts';
import type { measure } from './contract.ts';
import { summariseEvidence } from './summarise.ts';

/** The measures of an evaluation by component key. */
export async function measuresOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
  policy: Policy,
  types: ComponentTypes,
): Promise<z.infer<typeof measure>[]> {
  const rows = await tx
    .selectFrom('measure')
    .select(['measure_id', 'component_key', 'source', 'note', 'evidence', 'updated_at'])
    .where('district_id', '=', districtId)
    .where('evaluation_id', '=', evaluationId)
    .orderBy('component_key')
    .execute();
  return rows.map((row) => ({
    measureId: row.measure_id,
    componentKey: row.component_key,
    source: row.source,
    summary: summariseEvidence(policy, row.component_key, row.evidence, types),
    ...(row.note === null ? {} : { note: row.note }),
    updatedAt: row.updated_at.toISOString(),
  }));
}
