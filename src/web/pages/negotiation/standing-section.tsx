import { Link } from 'react-router';
import type { Negotiation, Side } from '../../api/negotiation-types.ts';
import { openProposal, standingOf } from './standing.ts';
import { words } from './words.ts';

/** Where things stand in one sentence, whose turn it is, and the way on for whoever may table something. */
export function StandingSection({ negotiation, side }: { negotiation: Negotiation; side: Side | null }) {
  const { sentence, turn, next } = standingOf(negotiation);
  const isTurn = side !== null && (turn === side || turn === 'either');
  const open = openProposal(negotiation);
  const mayTable = negotiation.allowedActions.includes('table');
  return (
    <section aria-labelledby="standing-title" className={isTurn ? 'card next-step' : 'card'}>
      <h2 id="standing-title" className="card__title">
        {words.standing}
        {isTurn && <span className="tag">{words.yourTurn}</span>}
      </h2>
      <p>
        <strong>{sentence}</strong> {next}
      </p>
      {(open !== undefined || mayTable) && (
        <div className="button-row no-print">
          {open && (
            <a className="usa-button usa-button--outline" href={`#proposal-${open.number}`}>
              {words.proposal(open.number, open.side)}
            </a>
          )}
          {mayTable && (
            <Link
              className={isTurn && open === undefined ? 'usa-button' : 'usa-button usa-button--outline'}
              to={`/negotiations/${negotiation.negotiationId}/table`}
            >
              {words.table}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}
