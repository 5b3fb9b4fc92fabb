/** A ratified proposal becomes the next published version of the policy. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { asAdopter, asViewer } from '../../platform/database/as-viewer.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { inWords, localDate } from '../../rules/local-date.ts';
import { recordDeed } from '../audit/index.ts';
import { type FeatureDeps, holdName } from '../common/index.ts';
import { taughtNow, writeRecord } from '../plan-records/index.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { type Adoption, type PreparedAdoption, prepareAdoption } from './adoption.ts';
import { permit, recordSteps } from './record-steps.ts';

/**
 * Publishes the version with its record, and records the vote, in one transaction as the role that does nothing else.
 * What it needs to know is read before, as the viewer; the order of bargaining is asked again once the negotiation is held.
 * @throws Problem as {@link prepareAdoption} does
 */
export async function publishAdopted(
  deps: FeatureDeps,
  viewer: PersonViewer,
  proposalId: string,
  adoption: Adoption,
): Promise<void> {
  const taught = await taughtNow(deps.db, viewer.districtId);
  const prepared = await asViewer(deps.db, viewer, (tx) =>
    prepareAdoption(tx, viewer, { proposalId, adoption, taught }, deps),
  );
  await asAdopter(deps.db, viewer, (tx) => publish(tx, viewer, prepared, adoption, deps));
}

async function publish(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  { proposal, base, record, recorder, ...made }: PreparedAdoption,
  { note, on, votesFor, votesAgainst, reference }: Adoption,
  { clock }: FeatureDeps,
): Promise<void> {
  const { districtId } = viewer;
  const { proposal_id: proposalId, negotiation_id } = proposal;
  const act = { act: 'adopt', side: 'district', proposalId, isCarried: true } as const;
  const permitted = await permit(tx, districtId, negotiation_id, act);
  const version = await nextVersion(tx, districtId, base);
  const policyVersionId = randomUUID();
  await tx
    .insertInto('policy_version')
    .values({
      district_id: districtId,
      policy_version_id: policyVersionId,
      policy_id: base.policyId,
      version,
      status: 'published',
      source: made.source,
      document: JSON.stringify(made.document),
      fingerprint: made.fingerprint,
      published_at: clock.now(),
      note: `Bargained: proposal ${proposal.number} of the ${proposal.side}, adopted on ${inWords(localDate(on))} (${reference}).`,
      based_on: base.policyVersionId,
    })
    .execute();
  await recordDeed(tx, viewer, {
    action: 'policy-version.adopted',
    subject: { type: 'policy_version', id: policyVersionId },
    detail: { policy: base.key, version: String(version), fingerprint: made.fingerprint },
  });
  await writeRecord(tx, viewer, { policyVersionId, key: base.key, version }, { ...record, sequence: 1 });
  const vote = { on, votesFor, votesAgainst, reference };
  await recordSteps(tx, viewer, permitted, [proposal], { note, vote, policyVersionId, recorder });
}

/** The number after the highest, drafts included: a draft that somebody works on keeps its own. */
async function nextVersion(
  tx: Transaction<Database>,
  districtId: string,
  { policyId, key }: PinnedPolicy,
): Promise<number> {
  await holdName(tx, `policy ${districtId} ${key}`);
  const { latest } = await tx
    .selectFrom('policy_version')
    .where('district_id', '=', districtId)
    .where('policy_id', '=', policyId)
    .select((eb) => eb.fn.max('version').as('latest'))
    .executeTakeFirstOrThrow();
  return latest + 1;
}
