import { useState } from 'react';
import { Link } from 'react-router';
import type { Proposal } from '../../api/negotiation-types.ts';
import { sideOf } from '../../components/side-words.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { ActDialog } from './act-dialog.tsx';
import { actWords, type DialogAct, fieldWords } from './act-words.ts';

/** Main acts first; a way back last. */
const order: readonly DialogAct[] = ['agree', 'ratify', 'adopt', 'withdraw'];

/** What this person can do with a proposal now. */
export function ProposalActs({
  negotiationId,
  proposal,
  onDone,
}: {
  negotiationId: string;
  proposal: Proposal;
  onDone: (sentence: string) => Promise<void>;
}) {
  const side = sideOf(useSignedIn().role);
  const [asking, setAsking] = useState<DialogAct | null>(null);
  const { allowedActions, number, proposalId } = proposal;
  // A dialog stays open when the other side was faster: what is typed in it is not lost, and the service says why not.
  if (side === null || (allowedActions.length === 0 && asking === null)) return null;
  return (
    <div className="button-row no-print">
      {order
        .filter((act) => allowedActions.includes(act))
        .map((act) => (
          <button
            key={act}
            type="button"
            className={act === 'withdraw' ? 'usa-button usa-button--outline' : 'usa-button'}
            aria-label={`${actWords[act].label}: proposal ${number}`}
            onClick={() => setAsking(act)}
          >
            {actWords[act].label}
          </button>
        ))}
      {allowedActions.includes('counter') && (
        <Link
          className="usa-button usa-button--outline"
          to={`/negotiations/${negotiationId}/table?answers=${proposalId}`}
        >
          {fieldWords.counter}
        </Link>
      )}
      {asking !== null && (
        <ActDialog
          act={asking}
          proposal={proposal}
          side={side}
          onCancel={() => setAsking(null)}
          onDone={async (sentence) => {
            await onDone(sentence);
            setAsking(null);
          }}
        />
      )}
    </div>
  );
}
