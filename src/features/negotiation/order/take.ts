/** Who may do what when. An act that is permitted becomes one step or more; one that is not, a reason with a remedy. */
import { offTheTable, type Refusal, refusals } from './refusals.ts';
import { type ProposalStanding, type Standing, standingOf } from './standing.ts';
import { type BargainingStep, otherSide, type Side } from './steps.ts';

interface OnProposal {
  readonly side: Side;
  readonly proposalId: string;
}
/** `answers`: the proposal of the other side that this one is a counterproposal to. */
type Tabling = OnProposal & { readonly act: 'table'; readonly answers: string | null };
/** `isCarried`: more votes for it than against. */
type Vote = OnProposal & { readonly act: 'ratify' | 'adopt'; readonly isCarried: boolean };
export type Act = Tabling | (OnProposal & { readonly act: 'withdraw' | 'agree' }) | Vote;

export type Taken =
  | { readonly ok: true; readonly steps: readonly BargainingStep[] }
  | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Taken => ({ ok: false, refusal });
const accept = (...steps: BargainingStep[]): Taken => ({ ok: true, steps });

function table(standing: Standing, { side, proposalId, answers }: Tabling): Taken {
  if (standing.state !== 'open') return refuse(refusals.whileVoting);
  const tabled = { kind: 'tabled', side, proposalId } as const;
  if (answers === null) return accept(tabled);
  const answered = standing.proposals.get(answers);
  if (!answered) return refuse(refusals.unknown);
  if (answered.side === side) return refuse(refusals.ownCounter);
  if (answered.state !== 'tabled') return refuse(offTheTable(answered.state));
  return accept({ kind: 'countered', side, proposalId: answers }, tabled);
}

function withdraw(proposal: ProposalStanding, { side, proposalId }: OnProposal): Taken {
  if (proposal.side !== side) return refuse(refusals.notYours);
  if (proposal.state !== 'tabled') return refuse(offTheTable(proposal.state));
  return accept({ kind: 'withdrawn', side, proposalId });
}

function agree(proposal: ProposalStanding, { side, proposalId }: OnProposal): Taken {
  if (proposal.state !== 'tabled') return refuse(offTheTable(proposal.state));
  if (proposal.agreedBy.includes(side)) return refuse(refusals.agreedAlready);
  const agreed = { kind: 'agreed', side, proposalId } as const;
  const isByBoth = proposal.agreedBy.includes(otherSide(side));
  return isByBoth ? accept(agreed, { ...agreed, kind: 'tentatively_agreed' }) : accept(agreed);
}

function vote(proposal: ProposalStanding, { act, side, proposalId, isCarried }: Vote): Taken {
  if (act === 'ratify' && side !== 'union') return refuse(refusals.unionRatifies);
  if (act === 'adopt' && side !== 'district') return refuse(refusals.districtAdopts);
  if (act === 'ratify' && proposal.state !== 'tentatively-agreed') return refuse(refusals.notAgreed);
  if (act === 'adopt' && proposal.state !== 'ratified') return refuse(refusals.notRatified);
  const carried = act === 'ratify' ? 'ratified' : 'adopted';
  return accept({ kind: isCarried ? carried : 'rejected', side, proposalId });
}

/** What the act adds to the steps, oldest first; or why it may not follow them. */
export function takeAct(before: readonly BargainingStep[], act: Act): Taken {
  const standing = standingOf(before);
  if (standing.state === 'adopted') return refuse(refusals.afterAdoption);
  if (act.act === 'table') return table(standing, act);
  const proposal = standing.proposals.get(act.proposalId);
  if (!proposal) return refuse(refusals.unknown);
  switch (act.act) {
    case 'withdraw':
      return withdraw(proposal, act);
    case 'agree':
      return agree(proposal, act);
    default:
      return vote(proposal, act);
  }
}

export const actNames = ['withdraw', 'counter', 'agree', 'ratify', 'adopt'] as const;
export type ActName = (typeof actNames)[number];

function actOf(name: ActName, side: Side, proposalId: string): Act {
  if (name === 'counter') return { act: 'table', side, proposalId: 'new', answers: proposalId };
  return name === 'ratify' || name === 'adopt'
    ? { act: name, side, proposalId, isCarried: true }
    : { act: name, side, proposalId };
}

/** What a side may do with a proposal now; nobody but the two sides does anything. */
export function permittedActs(steps: readonly BargainingStep[], side: Side | null, proposalId: string): ActName[] {
  if (side === null) return [];
  return actNames.filter((name) => takeAct(steps, actOf(name, side, proposalId)).ok);
}

/** Whether a side may table a proposal that answers none. */
export const mayTable = (steps: readonly BargainingStep[], side: Side | null): boolean =>
  side !== null && takeAct(steps, { act: 'table', side, proposalId: 'new', answers: null }).ok;
