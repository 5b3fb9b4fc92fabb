/** Findings as they were stored, with why the act was done in spite of them. */
import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { finding as findingSchema } from '../common/index.ts';
import type { storedFinding } from './record-contract.ts';

/** Every stored finding of an evaluation that the viewer may read, in the order of recording. */
export async function storedFindingsOf(
  tx: Transaction<Database>,
  districtId: string,
  evaluationId: string,
): Promise<z.infer<typeof storedFinding>[]> {
  const rows = await tx
    .selectFrom('finding_record')
    .leftJoin('finding_acknowledgement', (join) =>
      join
        .onRef('finding_acknowledgement.district_id', '=', 'finding_record.district_id')
        .onRef('finding_acknowledgement.finding_id', '=', 'finding_record.finding_id'),
    )
    .selectAll('finding_record')
    .select('acknowledgement')
    .where('finding_record.district_id', '=', districtId)
    .where('finding_record.evaluation_id', '=', evaluationId)
    .orderBy('finding_record.recorded_at')
    .orderBy('finding_record.rule')
    .orderBy('finding_record.finding_id')
    .execute();
  return rows.map((row) => ({
    findingId: row.finding_id,
    occasion: row.occasion,
    stepId: row.step_id,
    asOf: row.as_of,
    recordedAt: row.recorded_at.toISOString(),
    finding: findingSchema.parse({
      rule: row.rule,
      severity: row.severity,
      code: row.code,
      sentence: row.sentence,
      remedy: row.remedy,
      citation: row.citation,
      facts: row.facts,
    }),
    acknowledgement: row.acknowledgement,
  }));
}
