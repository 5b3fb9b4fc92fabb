import type { ComponentTypes } from '../../scoring/component-type.ts';
import { isMapping } from '../../scoring/reading/reader.ts';
import { storedFindings } from '../common/index.ts';
import { type Model, storedModel } from '../models/index.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { reproducingCommand } from '../scenarios/index.ts';
import type { ProposalStanding } from './order/standing.ts';
import type { ActName } from './order/take.ts';
import { proposedPolicy } from './proposed-policy.ts';
import type { ProposalRow } from './rows.ts';
import type { Proposal } from './shapes.ts';

/** A proposal where others speak of it. */
export const referenceToProposal = ({ proposal_id, number, side }: ProposalRow): NonNullable<Proposal['answers']> => ({
  proposalId: proposal_id,
  number,
  side,
});

/** What there is to know beside the row itself. */
export interface AroundProposal {
  base: PinnedPolicy;
  /** The other proposals of the negotiation. */
  all: readonly ProposalRow[];
  standing: ProposalStanding;
  allowedActions: ActName[];
}

const weightsIn = ({ weights }: Model): Proposal['weights'] =>
  weights.map(({ key, title, current, scenario }) => ({ key, title, current, proposed: scenario }));

/** A proposal as the API gives it out. */
export function proposalView(row: ProposalRow, around: AroundProposal, types: ComponentTypes): Proposal {
  const { base, all, standing } = around;
  const { sentences } = proposedPolicy(base, row.document, types);
  const document = isMapping(row.document) ? row.document : {};
  const impact = storedModel(row.impact);
  const answered = all.find(({ proposal_id }) => proposal_id === row.answers_proposal_id);
  return {
    ...referenceToProposal(row),
    title: row.title,
    rationale: row.rationale,
    answers: answered ? referenceToProposal(answered) : null,
    tabledAt: row.tabled_at.toISOString(),
    tabledBy: row.tabler,
    state: standing.state,
    agreedBy: [...standing.agreedBy],
    document,
    difference: { sentences },
    weights: weightsIn(impact),
    findings: storedFindings(row.findings),
    impact,
    fingerprints: {
      policy: row.policy_fingerprint,
      cohort: row.cohort_fingerprint,
      scenario: row.scenario_fingerprint,
    },
    command: reproducingCommand({
      policyFingerprint: row.policy_fingerprint,
      cohortFingerprint: row.cohort_fingerprint,
      document,
      moves: row.moves,
    }),
    allowedActions: around.allowedActions,
  };
}
