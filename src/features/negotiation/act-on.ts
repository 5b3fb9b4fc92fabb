import type { Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonViewer } from '../../platform/http/handler.ts';
import type { Act } from './order/take.ts';
import { ownName } from './own-name.ts';
import { permit, recordSteps, type StepContent } from './record-steps.ts';
import { type ProposalRow, proposalRow } from './rows.ts';

/**
 * Does something with one proposal: what it adds to the history is written, or refused with the reason.
 * @throws Problem 404 unless the viewer sees the proposal, 409 `wrong-order`
 */
export async function actOn(
  tx: Transaction<Database>,
  viewer: PersonViewer,
  act: Exclude<Act, { act: 'table' }>,
  content: StepContent,
): Promise<ProposalRow> {
  const proposal = await proposalRow(tx, viewer.districtId, act.proposalId);
  const permitted = await permit(tx, viewer.districtId, proposal.negotiation_id, act);
  await recordSteps(tx, viewer, permitted, [proposal], { ...content, recorder: await ownName(tx, viewer) });
  return proposal;
}
