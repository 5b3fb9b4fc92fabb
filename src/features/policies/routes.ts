import { evidenceComponents } from '../../scoring/policy.ts';
import { notFound } from '../../platform/http/problem.ts';
import { handle } from '../common/index.ts';
import { listPolicies, readPolicy } from './contract.ts';
import { type PinnedPolicy, policyVersion, policyVersions } from './queries.ts';
import { whyNotScorable } from './scorable.ts';

function summary(pinned: PinnedPolicy) {
  const { policyVersionId, key, title, version, status, publishedAt, fingerprint, policy } = pinned;
  const whyNot = whyNotScorable(policy);
  return {
    policyVersionId,
    key,
    title,
    version,
    status,
    publishedAt: publishedAt?.toISOString() ?? null,
    fingerprint,
    canScore: whyNot === null,
    whyNot,
    usesValueAdded: evidenceComponents(policy).some(({ origin }) => origin.type === 'value-added'),
  };
}

export const policyRoutes = [
  handle(listPolicies, async ({ tx, viewer, deps }) => ({
    body: { items: (await policyVersions(tx, viewer.districtId, deps.componentTypes)).map(summary) },
  })),

  handle(readPolicy, async ({ tx, viewer, deps, params }) => {
    const pinned = await policyVersion(tx, viewer.districtId, params.policyVersionId, deps.componentTypes);
    if (!pinned) throw notFound('policy version');
    const document = pinned.document as Record<string, unknown>;
    return { body: { ...summary(pinned), document, source: pinned.source } };
  }),
];
