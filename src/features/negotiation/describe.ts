/** A negotiation as a whole, as one viewer may see it. */
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { FeatureDeps } from '../common/index.ts';
import { describeCohort } from '../cohorts/index.ts';
import { type PinnedPolicy, policyVersion, referenceTo } from '../policies/index.ts';
import { type Standing, standingOf } from './order/standing.ts';
import { mayTable, permittedActs } from './order/take.ts';
import { proposalView } from './proposal-view.ts';
import {
  bargained,
  negotiationRow,
  type NegotiationRow,
  negotiationRows,
  type ProposalRow,
  proposalRows,
  type StepRow,
  stepRows,
} from './rows.ts';
import type { NegotiationView, Proposal } from './shapes.ts';
import { sideOf } from './side.ts';
import { stepViews } from './step-view.ts';
import { whoCanSee } from './words.ts';

type Tx = Transaction<Database>;
/** Whoever reads: a person, or the service for somebody at its own terminal. */
export type Reader = Pick<PersonViewer, 'districtId' | 'role'>;
type Needs = Pick<FeatureDeps, 'componentTypes'>;
type Summary = Omit<NegotiationView, 'proposals' | 'steps' | 'adopted' | 'whoCanSee' | 'allowedActions'>;

/** The published version with this identifier; published versions stay, so its absence is an Error. */
export async function publishedPolicy(
  tx: Tx,
  districtId: string,
  policyVersionId: string,
  { componentTypes }: Needs,
): Promise<PinnedPolicy> {
  const version = await policyVersion(tx, districtId, policyVersionId, componentTypes);
  if (!version) throw new Error(`The policy version ${policyVersionId} of a negotiation is not there`);
  return version;
}

async function summaryOf(tx: Tx, row: NegotiationRow, { state }: Standing, needs: Needs): Promise<Summary> {
  const { district_id: districtId } = row;
  return {
    negotiationId: row.negotiation_id,
    title: row.title,
    policy: referenceTo(await publishedPolicy(tx, districtId, row.policy_version_id, needs)),
    cohort: await describeCohort(tx, districtId, row.cohort_id, needs.componentTypes),
    openedAt: row.opened_at.toISOString(),
    openedBy: row.opener,
    state,
  };
}

/** Every negotiation of the district without what is on its table, newest first. */
export async function describeNegotiations(tx: Tx, { districtId }: Reader, needs: Needs): Promise<Summary[]> {
  const rows = await negotiationRows(tx, districtId);
  const ids = rows.map(({ negotiation_id }) => negotiation_id);
  const steps = await stepRows(tx, districtId, ids);
  const summaries: Summary[] = [];
  for (const row of rows)
    summaries.push(await summaryOf(tx, row, standingOf(bargained(steps.get(row.negotiation_id) ?? [])), needs));
  return summaries;
}

/** A negotiation in full; how many steps it has is its revision. 404 unless the viewer may see it. */
export async function describeNegotiation(
  tx: Tx,
  viewer: Reader,
  negotiationId: string,
  needs: Needs,
): Promise<{ body: NegotiationView; revision: number }> {
  const { districtId } = viewer;
  const row = await negotiationRow(tx, districtId, negotiationId);
  const rows = await proposalRows(tx, districtId, negotiationId);
  const steps = (await stepRows(tx, districtId, [negotiationId])).get(negotiationId) ?? [];
  const order = bargained(steps);
  const adoptedId = steps.find(({ kind }) => kind === 'adopted')?.policy_version_id ?? null;
  const adopted = adoptedId === null ? undefined : await publishedPolicy(tx, districtId, adoptedId, needs);
  const base = await publishedPolicy(tx, districtId, row.policy_version_id, needs);
  const body = {
    ...(await summaryOf(tx, row, standingOf(order), needs)),
    proposals: proposalViews({ rows, steps, base }, viewer, needs),
    steps: stepViews(steps, rows, adopted),
    adopted: adopted ? referenceTo(adopted) : null,
    whoCanSee,
    allowedActions: ['brief', ...(mayTable(order, sideOf(viewer)) ? ['table'] : [])],
  };
  return { body, revision: steps.length };
}

interface OnTheTable {
  rows: readonly ProposalRow[];
  steps: readonly StepRow[];
  base: PinnedPolicy;
}

function proposalViews({ rows, steps, base }: OnTheTable, viewer: Reader, { componentTypes }: Needs): Proposal[] {
  const order = bargained(steps);
  const { proposals } = standingOf(order);
  return rows.flatMap((row) => {
    const standing = proposals.get(row.proposal_id);
    if (!standing) return [];
    const allowedActions = permittedActs(order, sideOf(viewer), row.proposal_id);
    return [proposalView(row, { base, all: rows, standing, allowedActions }, componentTypes)];
  });
}

/** One proposal of a negotiation as it stands now. */
export async function describeProposal(
  tx: Tx,
  viewer: Reader,
  { proposal_id, negotiation_id }: Pick<ProposalRow, 'proposal_id' | 'negotiation_id'>,
  needs: Needs,
): Promise<Proposal> {
  const { body } = await describeNegotiation(tx, viewer, negotiation_id, needs);
  const found = body.proposals.find(({ proposalId }) => proposalId === proposal_id);
  if (!found) throw new Error(`The proposal ${proposal_id} was never tabled`);
  return found;
}
