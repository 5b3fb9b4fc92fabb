import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { recordDeed } from '../audit/index.ts';
import { handle, nameOf, storedFindings } from '../common/index.ts';
import { type PlanDutyFacts, planDutyFacts } from '../plan-records/index.ts';
import { policyVersions, referenceTo } from '../policies/index.ts';
import { decideEffect, readEffects } from './contract.ts';
import { lawfulEffect } from './lawful-effect.ts';
import { decisionsFor } from './queries.ts';

export const policyEffectRoutes = [
  handle(readEffects, async ({ tx, viewer, params, deps }) =>
    describeEffects(tx, viewer, params.schoolYear, deps.componentTypes),
  ),

  handle(
    decideEffect,
    async ({ tx, viewer, params, body, precondition, deps }, duty: PlanDutyFacts | null) => {
      const { districtId, personId } = viewer;
      const { schoolYear } = params;
      const lockName = `policy effects ${districtId} ${schoolYear}`;
      await sql`select pg_advisory_xact_lock(hashtextextended(${lockName}, 0))`.execute(tx);
      const [latest] = await decisionsFor(tx, districtId, schoolYear);
      precondition.check(latest?.sequence ?? 0);
      const { policyVersionId, group, acknowledgement } = body;
      const decision = { group: group ?? null, schoolYear, acknowledgement };
      const found =
        policyVersionId === null || duty === null
          ? []
          : await lawfulEffect(tx, viewer, { ...decision, policyVersionId, duty }, deps);
      const { policy_effect_id } = await tx
        .insertInto('policy_effect')
        .values({
          district_id: districtId,
          school_year: schoolYear,
          sequence: (latest?.sequence ?? 0) + 1,
          group_label: group ?? '',
          policy_version_id: policyVersionId,
          note: body.note ?? null,
          decided_by: personId,
          findings: JSON.stringify(found),
          acknowledgement: acknowledgement ?? null,
        })
        .returning('policy_effect_id')
        .executeTakeFirstOrThrow();
      await recordDeed(tx, viewer, {
        action: policyVersionId === null ? 'policy-effect.withdrawn' : 'policy-effect.decided',
        subject: { type: 'policy_effect', id: policy_effect_id },
        detail: { schoolYear },
      });
      return await describeEffects(tx, viewer, schoolYear, deps.componentTypes);
    },
    async ({ viewer, params, body: { policyVersionId }, deps }) =>
      policyVersionId === null
        ? null
        : await planDutyFacts(deps.db, viewer.districtId, { policyVersionId, schoolYear: params.schoolYear }),
  ),
];

/** The decisions of a school year; their number is the revision. */
async function describeEffects(
  tx: Transaction<Database>,
  { districtId }: PersonViewer,
  schoolYear: string,
  types: ComponentTypes,
) {
  const versions = new Map(
    (await policyVersions(tx, districtId, types)).map((version) => [version.policyVersionId, referenceTo(version)]),
  );
  const decisions = (await decisionsFor(tx, districtId, schoolYear)).map((row) => ({
    sequence: row.sequence,
    group: row.group_label || null,
    policy: row.policy_version_id === null ? null : (versions.get(row.policy_version_id) ?? null),
    note: row.note,
    decidedAt: row.decided_at.toISOString(),
    findings: storedFindings(row.findings),
    acknowledgement: row.acknowledgement,
    decidedBy:
      row.given_name === null || row.family_name === null
        ? null
        : {
            personId: row.decided_by,
            name: nameOf({ given_name: row.given_name, family_name: row.family_name }),
          },
  }));
  const latest = [...Map.groupBy(decisions, ({ group }) => group).values()].flatMap(([first]) => first ?? []);
  const inForce = latest.filter(({ policy }) => policy !== null);
  return { body: { schoolYear, inForce, decisions }, revision: decisions[0]?.sequence ?? 0 };
}
