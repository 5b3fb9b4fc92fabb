import type { Transaction } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import { notFound } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { referenceTo, storedVersion, storedVersions } from '../policies/index.ts';
import { cohortSummary } from './contract.ts';

export type CohortSummary = z.infer<typeof cohortSummary>;

const storedComponents = z.array(cohortSummary.shape.components.element);

const cohorts = (tx: Transaction<Database>, districtId: string) =>
  tx.selectFrom('cohort').selectAll().where('district_id', '=', districtId);

type Row = Awaited<ReturnType<ReturnType<typeof cohorts>['execute']>>[number];

function sentenceOf({ kind, size, threshold }: Row): string {
  const what =
    kind === 'snapshot'
      ? `${size} ratings, frozen without names, schools or dates.`
      : `${size} made-up rows; they stand for nobody.`;
  return `${what} Negotiators of either side see published numbers only, which stand for at least ${threshold} rows each.`;
}

function summaryOf(row: Row, policy: CohortSummary['policy']): CohortSummary {
  return {
    cohortId: row.cohort_id,
    title: row.title,
    kind: row.kind,
    schoolYear: row.school_year,
    size: row.size,
    threshold: row.threshold,
    fingerprint: row.fingerprint,
    policy,
    components: storedComponents.parse(row.components),
    frozenAt: row.frozen_at.toISOString(),
    sentence: sentenceOf(row),
    allowedActions: ['model', 'draft-scenario'],
  };
}

/** A cohort; 404 unless the viewer may know of it. */
export async function describeCohort(
  tx: Transaction<Database>,
  districtId: string,
  cohortId: string,
  types: ComponentTypes,
): Promise<CohortSummary> {
  const row = await cohorts(tx, districtId).where('cohort_id', '=', cohortId).executeTakeFirst();
  const version = row && (await storedVersion(tx, districtId, row.policy_version_id, types));
  if (!row || !version) throw notFound('cohort');
  return summaryOf(row, referenceTo(version));
}

/** Every cohort of the district, newest first. */
export async function describeCohorts(
  tx: Transaction<Database>,
  districtId: string,
  types: ComponentTypes,
): Promise<CohortSummary[]> {
  const rows = await cohorts(tx, districtId).orderBy('frozen_at', 'desc').orderBy('cohort_id').execute();
  const versions = new Map(
    (await storedVersions(tx, districtId, types)).map((version) => [version.policyVersionId, version]),
  );
  return rows.flatMap((row) => {
    const version = versions.get(row.policy_version_id);
    return version ? [summaryOf(row, referenceTo(version))] : [];
  });
}
