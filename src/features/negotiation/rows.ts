/** Negotiations, proposals and steps as they are stored and as the viewer may see them. */
import type { Selectable, Transaction } from 'kysely';
import type { BargainingStepTable, Database, NegotiationTable, ProposalTable } from '../../platform/database/schema.ts';
import { notFound } from '../../platform/http/problem.ts';
import type { BargainingStep } from './order/steps.ts';

export type NegotiationRow = Selectable<NegotiationTable>;
export type ProposalRow = Selectable<ProposalTable>;
export type StepRow = Selectable<BargainingStepTable>;
type Tx = Transaction<Database>;

/** Every negotiation of the district, newest first. */
export async function negotiationRows(tx: Tx, districtId: string): Promise<NegotiationRow[]> {
  return await tx
    .selectFrom('negotiation')
    .selectAll()
    .where('district_id', '=', districtId)
    .orderBy('opened_at', 'desc')
    .orderBy('negotiation_id')
    .execute();
}

/** 404 unless the viewer may see it. */
export async function negotiationRow(tx: Tx, districtId: string, negotiationId: string): Promise<NegotiationRow> {
  const row = await tx
    .selectFrom('negotiation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiationId)
    .executeTakeFirst();
  if (!row) throw notFound('negotiation');
  return row;
}

/** 404 unless the viewer may see it. */
export async function proposalRow(tx: Tx, districtId: string, proposalId: string): Promise<ProposalRow> {
  const row = await tx
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst();
  if (!row) throw notFound('proposal');
  return row;
}

/** The proposals of a negotiation in the order in which they were tabled. */
export async function proposalRows(tx: Tx, districtId: string, negotiationId: string): Promise<ProposalRow[]> {
  return await tx
    .selectFrom('proposal')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('negotiation_id', '=', negotiationId)
    .orderBy('number')
    .execute();
}

/** The steps of negotiations by negotiation, oldest first. */
export async function stepRows(
  tx: Tx,
  districtId: string,
  negotiationIds: readonly string[],
): Promise<Map<string, StepRow[]>> {
  const rows = await tx
    .selectFrom('bargaining_step')
    .selectAll()
    .where('district_id', '=', districtId)
    .where((eb) => eb('negotiation_id', '=', eb.fn.any(eb.val([...negotiationIds]))))
    .orderBy('negotiation_id')
    .orderBy('sequence')
    .execute();
  return Map.groupBy(rows, ({ negotiation_id }) => negotiation_id);
}

/** Stored steps as the order of bargaining looks at them. */
export const bargained = (rows: readonly StepRow[]): BargainingStep[] =>
  rows.map(({ kind, side, proposal_id }) => ({ kind, side, proposalId: proposal_id }));
