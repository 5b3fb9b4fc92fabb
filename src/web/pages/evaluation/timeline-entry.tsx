import { Link } from 'react-router';
import type { Deadline, EvaluationTimeline, StoredFinding } from '../../api/types.ts';
import { showDay, showMoment } from '../../components/dates.ts';
import { FindingView } from '../../components/finding-view.tsx';
import { confirmWithCounsel } from '../../components/finding-words.ts';
import type { Entry } from './timeline-entries.ts';
import { stateInWords, stepInWords, words } from './timeline-words.ts';

/** One line of the timeline: its day, and what it says. */
export function TimelineEntry({ entry, evaluationId }: { entry: Entry; evaluationId: string }) {
  return (
    <li className={`timeline__entry timeline__entry--${toneOf(entry)}`}>
      <p className="timeline__day">{entry.day === null ? words.undated : showDay(entry.day)}</p>
      <div className="timeline__what">
        {entry.kind === 'today' && <p className="timeline__title">{words.today}</p>}
        {entry.kind === 'step' && <Step evaluationId={evaluationId} step={entry.step} findings={entry.findings} />}
        {entry.kind === 'response' && <Response response={entry.response} />}
        {entry.kind === 'breach' && <FindingView finding={entry.finding.finding} />}
        {entry.kind === 'deadline' && <Due deadline={entry.deadline} />}
      </div>
    </li>
  );
}

/** What the line looks like; each is said in words too. */
function toneOf(entry: Entry): string {
  return entry.kind === 'deadline' ? entry.deadline.state.replace('_', '-') : entry.kind;
}

function Step({
  evaluationId,
  step,
  findings,
}: {
  evaluationId: string;
  step: EvaluationTimeline['steps'][number];
  findings: readonly StoredFinding[];
}) {
  const remarks = [
    step.recordedBy && words.by(step.recordedBy.name),
    step.untilOn && words.until(showDay(step.untilOn)),
    step.isRecordedLater && words.recordedLater(showMoment(step.recordedAt)),
  ].filter(Boolean);
  return (
    <>
      <p className="timeline__title">{stepInWords(step)}</p>
      <p className="small-print">{remarks.join(' ')}</p>
      {step.note !== '' && <p className="own-words">{step.note}</p>}
      {step.documentFingerprint !== null && (
        <p>
          <Link to={`/evaluations/${evaluationId}/copies/${step.stepId}`}>{words.copy}</Link>
        </p>
      )}
      {findings.length > 0 && (
        <details className="disclosure">
          <summary>{words.findings(findings.length)}</summary>
          {findings.map(({ findingId, finding, acknowledgement }) => (
            <FindingView key={findingId} finding={finding}>
              {acknowledgement !== null && <p className="own-words">{words.acknowledged(acknowledgement)}</p>}
            </FindingView>
          ))}
        </details>
      )}
    </>
  );
}

function Response({ response }: { response: EvaluationTimeline['responses'][number] }) {
  return (
    <>
      <p className="timeline__title">{words.response}</p>
      {response.recordedBy && <p className="small-print">{words.by(response.recordedBy.name)}</p>}
      {response.findings.map((finding) => (
        <FindingView key={finding.code} finding={finding} />
      ))}
      <details className="disclosure">
        <summary>{words.readResponse}</summary>
        <p className="own-words">{response.response}</p>
      </details>
    </>
  );
}

function Due({ deadline }: { deadline: Deadline }) {
  const { title, state, doneOn, dueOn, targetOn, counting, source, notice } = deadline;
  return (
    <>
      <p className="timeline__title">
        {title} <span className="timeline__state">{stateInWords(state)}</span>
      </p>
      <p className="small-print">
        {doneOn !== null && `${words.done(showDay(doneOn))}. `}
        {counting}, {source}.{deadline.confirmWithCounsel && <strong> {confirmWithCounsel}.</strong>}
        {doneOn === null && targetOn !== null && targetOn !== dueOn && ` ${words.target(showDay(targetOn))}`}
      </p>
      {notice !== null && <p>{notice}</p>}
    </>
  );
}
