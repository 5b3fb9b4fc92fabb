import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { notFound } from '../../platform/http/problem.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import { evidenceComponents } from '../../scoring/policy.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import { type Effect, effectsInForce } from '../policy-effects/queries.ts';
import type { policyDetail, policyReference, policySummary } from './contract.ts';
import { outlineOf } from './outline.ts';
import { type PinnedPolicy, type StoredVersion, storedVersion, storedVersions } from './queries.ts';
import { whyNotScorable } from './scorable.ts';

export function referenceTo(version: StoredVersion | PinnedPolicy): z.infer<typeof policyReference> {
  const { policyVersionId, key, title, version: number, status } = version;
  return { policyVersionId, key, title, version: number, status };
}

function actionsOf({ status, parsed }: StoredVersion, { role }: PersonViewer): string[] {
  const drafts = role === 'hr' || role === 'system_administrator';
  return [
    ...(drafts && status === 'draft' ? ['update', ...(parsed.ok ? ['publish'] : [])] : []),
    ...(drafts && status === 'published' ? ['draft', 'decide', 'record'] : []),
    ...(role === 'teacher' || status === 'draft' ? [] : ['read-record']),
    ...(role === 'hr' && parsed.ok && whyNotScorable(parsed.policy) === null ? ['impact'] : []),
  ];
}

/** A version as lists show it. */
export function summaryOf(
  version: StoredVersion,
  viewer: PersonViewer,
  effects: readonly Effect[],
): z.infer<typeof policySummary> {
  const { parsed, publishedAt, updatedAt, note, basedOn, fingerprint } = version;
  const whyNot = parsed.ok ? whyNotScorable(parsed.policy) : 'The draft has faults.';
  return {
    ...referenceTo(version),
    publishedAt: publishedAt?.toISOString() ?? null,
    updatedAt: updatedAt.toISOString(),
    note,
    basedOn,
    fingerprint,
    hasFaults: !parsed.ok,
    canScore: whyNot === null,
    whyNot,
    usesValueAdded: parsed.ok && evidenceComponents(parsed.policy).some(({ origin }) => origin.type === 'value-added'),
    inForce: effects
      .filter(({ policyVersionId }) => policyVersionId === version.policyVersionId)
      .map(({ schoolYear, group }) => ({ schoolYear, group })),
    allowedActions: actionsOf(version, viewer),
  };
}

/** A version in full with its revision; 404 unless the viewer may see it. */
export async function describePolicy(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  policyVersionId: string,
  types: ComponentTypes,
): Promise<{ body: z.infer<typeof policyDetail>; revision: number }> {
  const { districtId } = viewer;
  const version = await storedVersion(tx, districtId, policyVersionId, types);
  if (!version) throw notFound('policy version');
  const { document, source, parsed, revision } = version;
  const others = await storedVersions(tx, districtId, types);
  return {
    body: {
      ...summaryOf(version, viewer, await effectsInForce(tx, districtId)),
      document: isMapping(document) ? document : null,
      source,
      outline: parsed.ok ? outlineOf(parsed.policy, types) : [],
      versions: others.filter(({ policyId }) => policyId === version.policyId).map(referenceTo),
    },
    revision,
  };
}
