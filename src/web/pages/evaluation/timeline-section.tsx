import type { DeadlineTimeline, EvaluationTimeline } from '../../api/types.ts';
import { entriesOf } from './timeline-entries.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { words } from './timeline-words.ts';

/** The whole life of the evaluation in one list: done, due, answered, found. */
export function TimelineSection({ record, due }: { record: EvaluationTimeline; due: DeadlineTimeline }) {
  const entries = entriesOf(record, due);
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.title}</h2>
      <p>{words.lead}</p>
      {record.steps.length === 0 && <p className="empty">{words.noSteps}</p>}
      <ol className="timeline">
        {entries.map((entry) => (
          <TimelineEntry key={`${entry.kind} ${entry.key}`} entry={entry} evaluationId={due.evaluationId} />
        ))}
      </ol>
    </section>
  );
}
