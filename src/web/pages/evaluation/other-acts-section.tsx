import { Link } from 'react-router';
import type { LifeAct } from '../../api/evaluation-life.ts';
import type { Evaluation } from '../../api/types.ts';
import { LifeButtons } from './life-buttons.tsx';
import { words } from './words.ts';

/** Acts that come when they come, and not as the next step. */
const acts: readonly LifeAct[] = ['reopen', 'settle-receipt', 'delegate', 'leave', 'left'];

/** After the first conference more can be held; the first is a step of finalising. */
const actsAfterConference: readonly LifeAct[] = ['conference', ...acts];

/** A response, which is always possible, and what can happen to the evaluation as a whole. */
export function OtherActsSection({
  evaluation,
  etag,
  isOwn,
  busy,
  onAction,
}: {
  evaluation: Evaluation;
  etag: string;
  isOwn: boolean;
  busy: boolean;
  onAction: (action: () => Promise<void>, done: string) => void;
}) {
  return (
    <section aria-labelledby="other-acts-title">
      <h2 id="other-acts-title" tabIndex={-1}>
        {words.otherActs}
      </h2>
      <p>{words.otherActsText}</p>
      <div className="button-row">
        <Link className="usa-button usa-button--outline" to={`/evaluations/${evaluation.evaluationId}/response`}>
          {isOwn ? words.respond : words.attachResponse}
        </Link>
        <LifeButtons
          evaluation={evaluation}
          etag={etag}
          acts={evaluation.status === 'issued' ? acts : actsAfterConference}
          busy={busy}
          onAction={onAction}
        />
      </div>
      {!isOwn && (
        <p className="after-buttons">
          <Link to={`/evaluations/${evaluation.evaluationId}/audit`}>{words.audit}</Link>
        </p>
      )}
    </section>
  );
}
