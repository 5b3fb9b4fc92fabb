import type { BargainingStep } from '../../api/negotiation-types.ts';
import { showDay, showMoment, today } from '../../components/dates.ts';
import { words } from './words.ts';

/** Every step of the bargaining in its order, with the votes and where they are written down. */
export function HistorySection({ steps }: { steps: readonly BargainingStep[] }) {
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      {steps.length === 0 ? (
        <p className="empty">{words.noHistory}</p>
      ) : (
        <>
          <p>{words.historyLead}</p>
          <ol className="timeline">
            {steps.map((step) => (
              <HistoryEntry key={step.stepId} step={step} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function HistoryEntry({ step }: { step: BargainingStep }) {
  const { on, reference, note, recordedAt, recordedBy, sentence } = step;
  const remarks = [
    reference !== null && words.reference(reference),
    words.recorded(showMoment(recordedAt), recordedBy),
  ].filter(Boolean);
  return (
    <li className="timeline__entry timeline__entry--step">
      <p className="timeline__day">{showDay(on ?? today(new Date(recordedAt)))}</p>
      <div className="timeline__what">
        <p className="timeline__title">{sentence}</p>
        <p className="small-print">{remarks.join(' ')}</p>
        {note !== null && <p className="own-words">{note}</p>}
      </div>
    </li>
  );
}
