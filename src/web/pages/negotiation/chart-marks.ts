import type { Negotiation, Proposal } from '../../api/negotiation-types.ts';
import type { Mark } from '../../components/model/chart/marks.tsx';
import { otherSide } from '../../components/side-words.ts';
import { lastOf } from './side-by-side.ts';
import { words } from './words.ts';

/** The weights that the chart of a proposal points out: today's, its own, and what the other side proposes last. */
export function chartMarks(negotiation: Negotiation, proposal: Proposal): Mark[] {
  const { path } = proposal.impact;
  if (path === null) return [];
  const across = lastOf(negotiation, otherSide(proposal.side));
  return [
    ...markAt('now', 'now', words.markNow, path.current),
    ...markAt('own', 'scenario', words.mark(proposal.number), path.scenario),
    ...(across ? markAt('across', 'proposal', words.mark(across.number), shareIn(across, path.moves.key)) : []),
  ];
}

const markAt = (key: string, kind: Mark['kind'], label: string, share: string | null): Mark[] =>
  share === null ? [] : [{ key, kind, label, share }];

const shareIn = ({ weights }: Proposal, key: string): string | null =>
  weights.find((part) => part.key === key)?.proposed ?? null;
