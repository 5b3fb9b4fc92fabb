import { Link } from 'react-router';
import type { Evaluation, EvaluationTimeline } from '../../api/types.ts';
import { LifeButtons } from './life-buttons.tsx';
import { nextStepOf } from './next-step.ts';
import { nextWords } from './next-words.ts';

/** The one thing to do now, as one button. */
export function NextStepSection({
  evaluation,
  etag,
  record,
  isOwn,
  busy,
  onAction,
}: {
  evaluation: Evaluation;
  etag: string;
  record: EvaluationTimeline;
  isOwn: boolean;
  busy: boolean;
  onAction: (action: () => Promise<void>, done: string) => void;
}) {
  const next = nextStepOf(evaluation, record, isOwn);
  return (
    <section aria-labelledby="next-title" className="card next-step">
      <h2 id="next-title" className="card__title">
        {nextWords.title}
      </h2>
      <p>{next.text}</p>
      {next.kind === 'act' && (
        <LifeButtons evaluation={evaluation} etag={etag} acts={[next.act]} isMain busy={busy} onAction={onAction} />
      )}
      {next.kind === 'link' &&
        (next.to.startsWith('#') ? (
          <a className="usa-button" href={next.to}>
            {next.label}
          </a>
        ) : (
          <Link className="usa-button" to={next.to}>
            {next.label}
          </Link>
        ))}
    </section>
  );
}
