/** Writes what an act adds to the history, each step with what it rests on, and its lines in the audit trail. */
import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import { Problem } from '../../platform/http/problem.ts';
import { recordDeed } from '../audit/index.ts';
import { holdName } from '../common/index.ts';
import { type BargainingStep, otherSide, type StepKind } from './order/steps.ts';
import { type Act, takeAct } from './order/take.ts';
import { bargained, type ProposalRow, type StepRow, stepRows } from './rows.ts';

type Tx = Transaction<Database>;

/** What a step says beside who did what. */
export interface StepContent {
  note?: string | undefined;
  vote?: { on: string; votesFor: number; votesAgainst: number; reference: string };
  /** Of the policy version that an adoption made. */
  policyVersionId?: string;
}

/** What the act adds, and what was there before. */
export interface PermittedAct {
  before: readonly StepRow[];
  steps: readonly BargainingStep[];
}

/**
 * Holds the negotiation until the transaction ends, so that acts come one after the other.
 * @throws Problem 409 `wrong-order` that says why the act has to wait or comes too late
 */
export async function permit(tx: Tx, districtId: string, negotiationId: string, act: Act): Promise<PermittedAct> {
  await holdName(tx, `negotiation ${districtId} ${negotiationId}`);
  const before = await stepsBefore(tx, districtId, negotiationId);
  const taken = takeAct(bargained(before), act);
  if (taken.ok) return { before, steps: taken.steps };
  const { reason, remedy } = taken.refusal;
  throw new Problem(409, 'wrong-order', `${reason} Nothing was stored.`, {
    errors: [{ pointer: '', detail: reason, remedy }],
  });
}

/** Whether the act may follow as things are now; they can be others once the negotiation is held. */
export async function isInOrder(tx: Tx, districtId: string, negotiationId: string, act: Act): Promise<boolean> {
  return takeAct(bargained(await stepsBefore(tx, districtId, negotiationId)), act).ok;
}

async function stepsBefore(tx: Tx, districtId: string, negotiationId: string): Promise<readonly StepRow[]> {
  return (await stepRows(tx, districtId, [negotiationId])).get(negotiationId) ?? [];
}

/** The kind of step that another rests on. */
function groundOf({ kind, side }: BargainingStep): StepKind | undefined {
  if (kind === 'tentatively_agreed') return 'agreed';
  if (kind === 'ratified') return 'tentatively_agreed';
  if (kind === 'adopted') return 'ratified';
  if (kind === 'rejected') return side === 'union' ? 'tentatively_agreed' : 'ratified';
  return undefined;
}

function restsOn(step: BargainingStep, before: readonly StepRow[]) {
  const kind = groundOf(step);
  const side = kind === 'agreed' ? otherSide(step.side) : undefined;
  const ground = before.find(
    (each) => each.proposal_id === step.proposalId && each.kind === kind && (side === undefined || each.side === side),
  );
  return {
    rests_on: ground?.step_id ?? null,
    rests_on_kind: ground?.kind ?? null,
    rests_on_side: ground?.side ?? null,
  };
}

/**
 * Writes the steps after those that were there.
 * @param proposals that the steps are about
 * @param recorder the viewer's name
 */
export async function recordSteps(
  tx: Tx,
  viewer: PersonViewer,
  { before, steps }: PermittedAct,
  proposals: readonly Pick<ProposalRow, 'proposal_id' | 'negotiation_id' | 'side'>[],
  { note, vote, policyVersionId, recorder }: StepContent & { recorder: string },
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const proposal = proposals.find(({ proposal_id }) => proposal_id === step.proposalId);
    if (!proposal) throw new Error(`A step is about the proposal ${step.proposalId}, which is not at hand`);
    await tx
      .insertInto('bargaining_step')
      .values({
        district_id: viewer.districtId,
        step_id: randomUUID(),
        negotiation_id: proposal.negotiation_id,
        proposal_id: proposal.proposal_id,
        proposal_side: proposal.side,
        sequence: before.length + index + 1,
        kind: step.kind,
        side: step.side,
        voted_on: vote?.on ?? null,
        votes_for: vote?.votesFor ?? null,
        votes_against: vote?.votesAgainst ?? null,
        reference: vote?.reference ?? null,
        note: note ?? null,
        ...restsOn(step, before),
        ...(policyVersionId === undefined ? {} : { policy_version_id: policyVersionId }),
        recorded_by: viewer.personId,
        recorder,
      })
      .execute();
    await recordDeed(tx, viewer, {
      action: `proposal.${step.kind.replaceAll('_', '-')}`,
      subject: { type: 'proposal', id: proposal.proposal_id },
    });
  }
}
