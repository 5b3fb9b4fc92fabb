import type { Negotiation, Proposal } from '../../api/negotiation-types.ts';
import { showMoment } from '../../components/dates.ts';
import { ProposalActs } from './proposal-acts.tsx';
import { ProposalContent } from './proposal-content.tsx';
import { words } from './words.ts';

/** Proposals that can still come to something are shown in full; the others on demand. */
const live: ReadonlySet<Proposal['state']> = new Set(['tabled', 'tentatively-agreed', 'ratified', 'adopted']);

/** One proposal: whose it is, where it stands, what it says, and what can be done with it. */
export function ProposalCard({
  negotiation,
  proposal,
  onDone,
}: {
  negotiation: Negotiation;
  proposal: Proposal;
  onDone: (sentence: string) => Promise<void>;
}) {
  const { number, side, title, state, answers, agreedBy, tabledAt, tabledBy } = proposal;
  const anchor = `proposal-${number}`;
  const remarks = [
    words.tabled(showMoment(tabledAt), tabledBy),
    answers && words.answers(answers.number, answers.side),
    ...(state === 'tabled' ? agreedBy.map((each) => words.agreedBy(each)) : []),
  ].filter(Boolean);
  return (
    <article
      id={anchor}
      tabIndex={-1}
      className={`card proposal proposal--${side}`}
      aria-labelledby={`${anchor}-title`}
    >
      <h2 id={`${anchor}-title`} className="card__title">
        {words.proposal(number, side)}: {title}
        <span className="tag">{words.states[state]}</span>
      </h2>
      <p className="small-print">{remarks.join(' ')}</p>
      <ProposalActs negotiationId={negotiation.negotiationId} proposal={proposal} onDone={onDone} />
      {live.has(state) ? (
        <ProposalContent negotiation={negotiation} proposal={proposal} />
      ) : (
        <details className="disclosure">
          <summary>{words.whole}</summary>
          <ProposalContent negotiation={negotiation} proposal={proposal} />
        </details>
      )}
    </article>
  );
}
