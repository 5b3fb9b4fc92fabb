import type { Negotiation, Proposal, Side } from '../../api/negotiation-types.ts';
import { showDay } from '../../components/dates.ts';
import { otherSide } from '../../components/side-words.ts';
import { standingWords as words } from './standing-words.ts';

/** Where a bargaining stands: what is so, who is to move, and what moving means. */
export interface Standing {
  sentence: string;
  turn: Side | 'either' | 'office';
  next: string;
}

/** The proposal that waits for an answer: one that a side has agreed to already, else the newest; undefined for none. */
export const openProposal = ({ proposals }: Negotiation): Proposal | undefined =>
  proposals
    .filter(({ state }) => state === 'tabled')
    .toSorted((a, b) => b.agreedBy.length - a.agreedBy.length || b.number - a.number)[0];

/** Reads off a negotiation, in sentences, where it stands. */
export function standingOf(negotiation: Negotiation): Standing {
  return byState[negotiation.state](negotiation);
}

const byState: Record<Negotiation['state'], (negotiation: Negotiation) => Standing> = {
  open,
  'tentatively-agreed': (negotiation) => ({
    sentence: words.agreed(numberIn(negotiation, 'tentatively-agreed')),
    turn: 'union',
    next: words.ratify,
  }),
  ratified,
  adopted,
};

function adopted(negotiation: Negotiation): Standing {
  const step = negotiation.steps.findLast(({ kind }) => kind === 'adopted');
  const sentence = words.adopted(numberIn(negotiation, 'adopted'), step?.on ? showDay(step.on) : null);
  return { sentence, turn: 'office', next: words.effect };
}

function ratified(negotiation: Negotiation): Standing {
  const step = negotiation.steps.findLast(({ kind }) => kind === 'ratified');
  const sentence = words.ratified(numberIn(negotiation, 'ratified'), step?.on ? showDay(step.on) : null);
  return { sentence, turn: 'district', next: words.adopt };
}

function open(negotiation: Negotiation): Standing {
  const proposal = openProposal(negotiation);
  if (proposal === undefined) {
    const sentence = negotiation.proposals.length === 0 ? words.nothingYet : words.nothingStands;
    return { sentence, turn: 'either', next: words.begin };
  }
  const { number, side, answers, agreedBy } = proposal;
  const other = otherSide(side);
  if (agreedBy.includes(other) && !agreedBy.includes(side))
    return { sentence: words.otherAgrees(number, side), turn: side, next: words.confirm(side) };
  const sentence = words.onTable(number, side, answers === null ? null : answers.number);
  return { sentence, turn: other, next: words.answer(other) };
}

/** The number of the proposal that has come so far; a negotiation in such a state always has one. */
function numberIn({ proposals }: Negotiation, state: Proposal['state']): number {
  return proposals.find((proposal) => proposal.state === state)?.number ?? proposals.length;
}
