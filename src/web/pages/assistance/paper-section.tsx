import { useState } from 'react';
import { showDay, today } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { type PaperWords, words } from './words.ts';

/** What a paper says, and the day it bears. */
export interface Paper {
  id: string;
  day: string;
  text: string;
}

/** The papers of one kind on record, and the form that records one, for good. */
export function PaperSection({
  id,
  text,
  papers,
  isTextNeeded,
  canAdd,
  onAdd,
}: {
  /** Leads here from the page that says what the law still wants. */
  id: string;
  text: PaperWords;
  papers: readonly Paper[];
  isTextNeeded: boolean;
  canAdd: boolean;
  onAdd: (text: string, day: string, idempotencyKey: string) => Promise<void>;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {text.title}
      </h2>
      <p>{text.lead}</p>
      {papers.length === 0 && <p>{text.none}</p>}
      {papers.map((paper) => (
        <article key={paper.id} className="card">
          <h3 className="card__title">{showDay(paper.day)}</h3>
          <p className="own-words">{paper.text}</p>
        </article>
      ))}
      {canAdd && <PaperForm id={id} text={text} isTextNeeded={isTextNeeded} onAdd={onAdd} />}
    </section>
  );
}

function PaperForm({
  id,
  text,
  isTextNeeded,
  onAdd,
}: {
  id: string;
  text: PaperWords;
  isTextNeeded: boolean;
  onAdd: (text: string, day: string, idempotencyKey: string) => Promise<void>;
}) {
  const [said, setSaid] = useState('');
  const [day, setDay] = useState(today);
  const [isTried, setIsTried] = useState(false);
  const { busy, error, run } = useAction();
  const key = useIdempotencyKey(`${id} ${day} ${said}`);
  const textError = isTried && isTextNeeded && said.trim() === '' ? text.textMissing : undefined;
  const dayError = isTried && day === '' ? words.dayMissing : undefined;
  const submit = () => {
    setIsTried(true);
    const isMissing = (isTextNeeded && said.trim() === '') || day === '';
    if (isMissing) document.getElementById(day === '' ? `${id}-day` : `${id}-text`)?.focus();
    if (isMissing || busy) return;
    run(async () => {
      await onAdd(said.trim(), day, key);
      setSaid('');
      setIsTried(false);
    });
  };
  return (
    <form
      className="card card--quiet"
      aria-label={text.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {error !== null && <Failure error={error} />}
      <Field id={`${id}-day`} label={text.day} error={dayError}>
        <input
          className="usa-input usa-input--medium"
          id={`${id}-day`}
          type="date"
          max={today()}
          value={day}
          onChange={(event) => setDay(event.target.value)}
          {...describedBy(`${id}-day`, undefined, dayError)}
        />
      </Field>
      <Field id={`${id}-text`} label={text.text} error={textError}>
        <textarea
          className="usa-textarea text-area--wide"
          id={`${id}-text`}
          maxLength={isTextNeeded ? 20_000 : 4000}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
          {...describedBy(`${id}-text`, undefined, textError)}
        />
      </Field>
      <div className="button-row">
        <button type="submit" className="usa-button usa-button--outline" aria-disabled={busy}>
          {text.add}
        </button>
      </div>
    </form>
  );
}
