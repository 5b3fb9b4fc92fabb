import type { Negotiation } from '../../api/negotiation-types.ts';
import { ProposalCard } from './proposal-card.tsx';
import { words } from './words.ts';

/** Every proposal of both sides, the newest first. */
export function ProposalsSection({
  negotiation,
  onDone,
}: {
  negotiation: Negotiation;
  onDone: (sentence: string) => Promise<void>;
}) {
  const newestFirst = negotiation.proposals.toSorted((a, b) => b.number - a.number);
  return (
    <section aria-labelledby="proposals-title">
      <h2 id="proposals-title">{words.proposals}</h2>
      {newestFirst.length === 0 && <p className="empty">{words.none}</p>}
      {newestFirst.map((proposal) => (
        <ProposalCard key={proposal.proposalId} negotiation={negotiation} proposal={proposal} onDone={onDone} />
      ))}
    </section>
  );
}
