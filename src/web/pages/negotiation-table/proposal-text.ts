/** What a side says with a proposal, as its form holds it. */
import type { Negotiation, Proposal, Side } from '../../api/negotiation-types.ts';
import type { FieldError } from '../../components/error-summary.tsx';
import { keptDraft } from '../../session/kept-drafts.ts';
import { words } from './words.ts';

export interface ProposalText {
  title: string;
  rationale: string;
  /** Id of the proposal it answers; empty for none. */
  answers: string;
}

/** Proposals of the other side that still wait for an answer, the newest first. */
export const answerable = ({ proposals }: Negotiation, side: Side): Proposal[] =>
  proposals
    .filter((proposal) => proposal.side !== side && proposal.state === 'tabled')
    .toSorted((a, b) => b.number - a.number);

/** What was typed in this tab before, with the answer that the address asks for now; otherwise the form as it opens. */
export function keptText(key: string, opening: ProposalText): ProposalText {
  const kept = keptDraft(key);
  if (!isText(kept)) return opening;
  return { ...kept, answers: opening.answers === '' ? kept.answers : opening.answers };
}

function isText(kept: unknown): kept is ProposalText {
  if (typeof kept !== 'object' || kept === null) return false;
  return (['title', 'rationale', 'answers'] as const).every(
    (name) => name in kept && typeof kept[name as keyof typeof kept] === 'string',
  );
}

/** What is still to be filled in before the proposal can be tabled. */
export function missingIn({ title, rationale }: ProposalText): FieldError[] {
  const asked: [string, string, string][] = [
    [title, 'proposal-name', words.nameMissing],
    [rationale, 'proposal-rationale', words.rationaleMissing],
  ];
  return asked.flatMap(([value, field, message]) => (value.trim() === '' ? [{ field, message }] : []));
}
