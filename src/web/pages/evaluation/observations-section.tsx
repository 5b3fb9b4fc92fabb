import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { createObservation, rubricKey } from '../../api/observations.ts';
import type { Evaluation, ObservationSummary } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showDay, today } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { words } from './words.ts';

/** The observations this person may see, and the way to enter one. */
export function ObservationsSection({ evaluation, isOwn }: { evaluation: Evaluation; isOwn: boolean }) {
  const columns: readonly Column<ObservationSummary>[] = [
    {
      key: 'date',
      header: 'Observed on',
      isRowHeader: true,
      sortBy: (row) => row.observedOn,
      cell: (row) => (
        <Link to={`/evaluations/${evaluation.evaluationId}/observations/${row.observationId}`}>
          {showDay(row.observedOn)}
        </Link>
      ),
    },
    { key: 'observer', header: 'Observer', sortBy: (row) => row.observer.name, cell: (row) => row.observer.name },
    {
      key: 'minutes',
      header: 'Minutes',
      isNumeric: true,
      cell: (row) => row.minutes ?? <span className="absent">not given</span>,
    },
    { key: 'elements', header: 'Elements rated', isNumeric: true, cell: (row) => row.elementsRated },
    { key: 'status', header: 'State', cell: (row) => (row.status === 'draft' ? words.draft : words.shared) },
  ];
  return (
    <section aria-labelledby="observations-title">
      <h2 id="observations-title" tabIndex={-1}>
        {words.observations}
      </h2>
      {!isOwn && <VisibilityLine text={words.observationsVisible} />}
      {evaluation.observations.length === 0 ? (
        <p>{isOwn ? words.noSharedObservations : words.noObservations}</p>
      ) : (
        <DataTable
          caption={words.observations}
          captionHidden
          columns={columns}
          rows={evaluation.observations}
          rowKey={(row) => row.observationId}
        />
      )}
      {evaluation.allowedActions.includes('observe') && <NewObservation evaluationId={evaluation.evaluationId} />}
    </section>
  );
}

function NewObservation({ evaluationId }: { evaluationId: string }) {
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const [observedOn, setObservedOn] = useState(today());
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(`${evaluationId} ${observedOn}`);

  if (!isOpen) {
    return (
      <button type="button" className="usa-button usa-button--outline" onClick={() => setIsOpen(true)}>
        {words.newObservation}
      </button>
    );
  }
  const create = () => {
    setMissing(observedOn === '' ? words.observedOnMissing : undefined);
    if (observedOn === '' || busy) return;
    run(async () => {
      const observation = await createObservation(evaluationId, observedOn, rubricKey, idempotencyKey);
      await navigate(`/evaluations/${evaluationId}/observations/${observation.observationId}`);
    });
  };
  return (
    <form
      className="card"
      aria-label={words.newObservation}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        create();
      }}
    >
      {error !== null && <Failure error={error} />}
      <Field id="observed-on" label={words.observedOn} error={missing}>
        <input
          className="usa-input usa-input--medium"
          id="observed-on"
          type="date"
          // The person has just asked for this form.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={observedOn}
          onChange={(event) => setObservedOn(event.target.value)}
          {...describedBy('observed-on', undefined, missing)}
        />
      </Field>
      <div className="button-row">
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.create}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={() => setIsOpen(false)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
