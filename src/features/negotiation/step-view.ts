import { storedDate } from '../common/index.ts';
import type { PinnedPolicy } from '../policies/index.ts';
import { referenceToProposal } from './proposal-view.ts';
import type { ProposalRow, StepRow } from './rows.ts';
import type { BargainingStepView } from './shapes.ts';
import { sentenceOf } from './words.ts';

/** Steps of one negotiation as the API gives them out; `adopted` is the version that came of it. */
export function stepViews(
  rows: readonly StepRow[],
  proposals: readonly ProposalRow[],
  adopted: Pick<PinnedPolicy, 'version'> | undefined,
): BargainingStepView[] {
  return rows.flatMap((row) => {
    const about = proposals.find(({ proposal_id }) => proposal_id === row.proposal_id);
    if (!about) return [];
    const answer = proposals.find(({ answers_proposal_id }) => answers_proposal_id === row.proposal_id);
    const { kind, side } = row;
    const vote = {
      on: row.voted_on === null ? null : storedDate(row.voted_on),
      votesFor: row.votes_for,
      votesAgainst: row.votes_against,
    };
    return [
      {
        stepId: row.step_id,
        sequence: row.sequence,
        kind,
        side,
        proposal: referenceToProposal(about),
        ...vote,
        reference: row.reference,
        note: row.note,
        recordedAt: row.recorded_at.toISOString(),
        recordedBy: row.recorder,
        sentence: sentenceOf({
          ...vote,
          kind,
          side,
          number: about.number,
          answeredBy: answer?.number,
          version: adopted?.version,
        }),
      },
    ];
  });
}
