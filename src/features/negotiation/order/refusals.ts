/** Why an act has to wait or comes too late, and what to do instead: sentences for the person who tried. */
import type { ProposalState } from './standing.ts';

export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

/** Where a proposal stands, as part of a sentence: "It …". */
export const standingWords: Readonly<Record<ProposalState, string>> = {
  tabled: 'is on the table',
  countered: 'was answered by a counterproposal',
  withdrawn: 'was withdrawn',
  superseded: 'gave way to the proposal that both sides agreed on',
  'tentatively-agreed': 'is agreed tentatively by both sides',
  ratified: 'was ratified by the union',
  rejected: 'failed in a vote',
  adopted: 'was adopted by the governing board',
};

export const refusals = {
  afterAdoption: {
    reason: 'This negotiation ended with the adoption of a policy version.',
    remedy: 'Open a new negotiation over that version.',
  },
  whileVoting: {
    reason: 'Both sides agreed on a proposal, and it waits for a vote.',
    remedy: 'Let the vote be recorded. If it fails, bargaining goes on.',
  },
  ownCounter: {
    reason: 'A counterproposal answers the other side, and this proposal is your own.',
    remedy: 'Withdraw it and table a new one.',
  },
  notYours: {
    reason: 'Only the side that tabled a proposal withdraws it.',
    remedy: 'Answer it with a counterproposal.',
  },
  agreedAlready: {
    reason: 'Your side agreed to this proposal already.',
    remedy: 'Wait for the other side.',
  },
  unionRatifies: {
    reason: 'A tentative agreement is ratified by the union.',
    remedy: 'A negotiator of the union records the vote of its members.',
  },
  districtAdopts: {
    reason: 'A ratified agreement is adopted by the governing board of the district.',
    remedy: 'A negotiator of the district records the vote of the board.',
  },
  notAgreed: {
    reason: 'Members vote on what both sides agreed on, and this proposal is not agreed by both.',
    remedy: 'Both sides agree to the same proposal first.',
  },
  notRatified: {
    reason: 'The governing board adopts what the union ratified, and this proposal is not ratified.',
    remedy: 'The union records the vote of its members first.',
  },
  unknown: {
    reason: 'There is no such proposal in this negotiation.',
    remedy: 'Name one that was tabled here.',
  },
} as const satisfies Record<string, Refusal>;

/** A proposal that is no longer on the table. */
export const offTheTable = (state: ProposalState): Refusal => ({
  reason: `This proposal is no longer on the table: it ${standingWords[state]}.`,
  remedy: 'Table a new proposal; it may say the same.',
});
