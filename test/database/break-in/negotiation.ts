/** What the attempts on negotiations share: one negotiation in which the union has tabled a proposal. */
import { randomUUID } from 'node:crypto';
import { asViewer, type Viewer } from '../../../src/platform/database/as-viewer.ts';
import { FINGERPRINT } from '../../support/small-district.ts';
import { type Attempt, twoDistricts } from './attempt.ts';
import { addModelling, type Modelling, type Side } from './modelling.ts';

export interface Table extends Attempt, Modelling {
  /** The person behind every viewer here; names matter little to the attempts. */
  person: string;
  viewers: Record<Side, Viewer>;
  negotiationId: string;
  /** The union's. */
  proposalId: string;
  tabledId: string;
}

export const proposalRow = (
  { here, cohortId, scenarios, person }: Pick<Table, 'here' | 'cohortId' | 'scenarios' | 'person'>,
  negotiationId: string,
  side: 'union' | 'district',
  number: number,
) => ({
  district_id: here.districtId,
  proposal_id: randomUUID() as string,
  negotiation_id: negotiationId,
  number,
  side,
  title: 'A proposal',
  rationale: 'Because.',
  scenario_id: scenarios[side],
  scenario_sequence: 1,
  document: '{}',
  policy_version_id: here.policyVersionId,
  policy_fingerprint: FINGERPRINT,
  cohort_id: cohortId,
  cohort_fingerprint: FINGERPRINT,
  scenario_fingerprint: FINGERPRINT,
  findings: '[]',
  impact: '{}',
  tabled_by: person,
  tabler: 'Given Name',
});

export const stepRow = (
  { here, person }: Pick<Table, 'here' | 'person'>,
  on: { negotiationId: string; proposalId: string; proposalSide?: 'union' | 'district' },
  sequence: number,
) => ({
  district_id: here.districtId,
  step_id: randomUUID() as string,
  negotiation_id: on.negotiationId,
  proposal_id: on.proposalId,
  proposal_side: on.proposalSide ?? ('union' as const),
  sequence,
  recorded_by: person,
  recorder: 'Given Name',
});

/** What every vote says. */
export const carried = { voted_on: '2026-05-01', votes_for: 10, votes_against: 2, reference: 'Minutes' };

export async function table(): Promise<Table> {
  const attempt = await twoDistricts();
  const { db, here } = attempt;
  const person = here.northPrincipal;
  const as = (viewer: Viewer): Viewer => ({ ...viewer, personId: person });
  const viewers = { union: as(attempt.union), district: as(attempt.management), office: as(attempt.hr) };
  const modelling = await addModelling(db, here, viewers);
  const known = { ...attempt, ...modelling, person, viewers };
  const { negotiation_id } = await asViewer(db, viewers.office, (tx) =>
    tx
      .insertInto('negotiation')
      .values({
        district_id: here.districtId,
        title: 'The open weight',
        policy_version_id: here.policyVersionId,
        cohort_id: modelling.cohortId,
        opened_by: person,
        opener: 'Given Name',
      })
      .returning('negotiation_id')
      .executeTakeFirstOrThrow(),
  );
  const proposal = proposalRow(known, negotiation_id, 'union', 1);
  const step = stepRow(known, { negotiationId: negotiation_id, proposalId: proposal.proposal_id }, 1);
  await asViewer(db, viewers.union, async (tx) => {
    await tx.insertInto('proposal').values(proposal).execute();
    await tx
      .insertInto('bargaining_step')
      .values({ ...step, kind: 'tabled', side: 'union' })
      .execute();
  });
  return { ...known, negotiationId: negotiation_id, proposalId: proposal.proposal_id, tabledId: step.step_id };
}
