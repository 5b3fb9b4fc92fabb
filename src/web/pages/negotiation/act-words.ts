import type { ProposalAct, Side } from '../../api/negotiation-types.ts';
import { otherSide, sideInWords } from '../../components/side-words.ts';

/** Acts on a proposal that ask before they are done; a counter is a page of its own. */
export type DialogAct = Exclude<ProposalAct, 'counter'>;

interface ActWords {
  label: string;
  title: (number: number) => string;
  text: (side: Side) => string;
  done: (number: number) => string;
}

/** What each act is called, what it means for whoever does it, and what is said when it is done. */
export const actWords: Record<DialogAct, ActWords> = {
  withdraw: {
    label: 'Withdraw',
    title: (number) => `Withdraw proposal ${number}?`,
    text: (side) =>
      `The proposal is no longer on the table, and ${sideInWords(otherSide(side))} can no longer agree to it. It stays on record as withdrawn.`,
    done: (number) => `Proposal ${number} is withdrawn.`,
  },
  agree: {
    label: 'Agree',
    title: (number) => `Agree to proposal ${number}?`,
    text: (side) =>
      `You give the word of ${sideInWords(side)}. A tentative agreement needs both sides: as soon as both have agreed, it comes about by itself. It binds nobody before the union has ratified it and the board has adopted it.`,
    done: (number) => `Your side agrees to proposal ${number}.`,
  },
  ratify: {
    label: 'Record the vote of the members',
    title: (number) => `Record the union’s vote on proposal ${number}`,
    text: () =>
      'Record how the members voted. With more votes for than against, the proposal is ratified, and the district puts it before the governing board. Otherwise it has failed, and bargaining goes on.',
    done: (number) => `The vote of the members on proposal ${number} is on record.`,
  },
  adopt: {
    label: 'Record the vote of the board',
    title: (number) => `Record the board’s vote on proposal ${number}`,
    text: () =>
      'Record how the governing board voted. With more votes for than against, the next version of the policy is published with the changes of the proposal, and never changes again. It is not in force yet: human resources decides that afterwards. Otherwise the proposal has failed, and bargaining goes on.',
    done: (number) => `The vote of the board on proposal ${number} is on record.`,
  },
};

/** The words of the fields of these acts. */
export const fieldWords = {
  counter: 'Answer with a counter-proposal',
  note: 'Note (optional)',
  noteHint: 'Both sides can read it.',
  dayOf: { ratify: 'Day of the vote', adopt: 'Day of the board’s meeting' },
  votes: 'Votes',
  votesFor: 'For',
  votesAgainst: 'Against',
  reference: 'Where it is written down',
  referenceHint: {
    ratify: 'For example the minutes of the ratification meeting.',
    adopt: 'For example the number of the resolution.',
  },
  bargaining: 'Where the agreement is written down',
  bargainingHint: 'Section 3543.2 wants the changes bargained; for example the tentative agreement of a day.',
  advice: 'Advice of the certificated personnel (optional)',
  adviceHint: 'Section 44661 wants their advice asked. It can be recorded later on the page of the policy version.',
  day: 'Day',
  dayMissing: 'Give the day.',
  votesForMissing: 'Give the votes for, as a whole number.',
  votesAgainstMissing: 'Give the votes against, as a whole number; 0 where there were none.',
  referenceMissing: 'Say where it is written down.',
  bargainingMissing: 'Say where the agreement is written down.',
  adviceHalf: 'Advice: give both the day and where it is written down, or neither.',
} as const;
