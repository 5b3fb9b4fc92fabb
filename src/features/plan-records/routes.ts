import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { notFound, Problem } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { handle } from '../common/index.ts';
import { referenceTo, type StoredVersion, storedVersion } from '../policies/index.ts';
import { checkRecord } from './check-record.ts';
import { addPlanRecord, readPlanFindings, readPlanRecord } from './contract.ts';
import { type PlanDutyFacts, planDutyFacts } from './duty-facts.ts';
import { planVerdict, todayIn } from './plan-findings.ts';
import { planRecordsOf } from './queries.ts';
import { holdRecords, writeRecord } from './write.ts';

export const planRecordRoutes = [
  handle(readPlanRecord, async ({ tx, viewer, params, deps }) => {
    const version = await versionOf(tx, viewer.districtId, params.policyVersionId, deps.componentTypes);
    return await describeRecords(tx, viewer.districtId, version);
  }),

  handle(addPlanRecord, async ({ tx, viewer, params, body, precondition, deps }) => {
    const { districtId } = viewer;
    const version = await versionOf(tx, districtId, params.policyVersionId, deps.componentTypes);
    if (version.status === 'draft' || !version.parsed.ok)
      throw new Problem(409, 'draft', 'A draft can still change, so nothing is recorded of it. Publish it first.');
    await holdRecords(tx, districtId, version.policyVersionId);
    const [latest] = await planRecordsOf(tx, districtId, version.policyVersionId);
    precondition.check(latest?.sequence ?? 0);
    checkRecord(body, version.parsed.policy, await todayIn(tx, districtId, deps));
    await writeRecord(tx, viewer, version, { ...body, sequence: (latest?.sequence ?? 0) + 1 });
    return await describeRecords(tx, districtId, version);
  }),

  handle(
    readPlanFindings,
    async ({ tx, viewer, params, query, deps }, duty: PlanDutyFacts) => {
      const { districtId } = viewer;
      const version = await versionOf(tx, districtId, params.policyVersionId, deps.componentTypes);
      if (!version.parsed.ok)
        throw new Problem(409, 'faulty-draft', 'The draft has faults; the law is asked once they are mended.');
      const scope = { schoolYear: query.schoolYear, group: query.group ?? null };
      const pinned = { ...version, policy: version.parsed.policy };
      const verdict = await planVerdict(tx, districtId, { version: pinned, scope, duty }, deps);
      return {
        body: {
          policy: referenceTo(version),
          effectiveOn: verdict.effectiveOn,
          comparedWith: verdict.before && referenceTo(verdict.before),
          findings: [...verdict.findings],
          rules: verdict.rules.map(({ id, title, citation }) => ({ rule: id, title, section: citation.section })),
        },
      };
    },
    ({ viewer, params, query, deps }) =>
      planDutyFacts(deps.db, viewer.districtId, { ...params, schoolYear: query.schoolYear }),
  ),
];

async function versionOf(
  tx: Transaction<Database>,
  districtId: string,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<StoredVersion> {
  const version = await storedVersion(tx, districtId, policyVersionId, types);
  if (!version) throw notFound('policy version');
  return version;
}

/** The records of a version; the highest number is the revision. */
async function describeRecords(tx: Transaction<Database>, districtId: string, version: StoredVersion) {
  const [current = null, ...earlier] = await planRecordsOf(tx, districtId, version.policyVersionId);
  return { body: { policy: referenceTo(version), current, earlier }, revision: current?.sequence ?? 0 };
}
