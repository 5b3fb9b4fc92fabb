import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { CohortSummary } from '../../api/model-types.ts';
import { startScenario } from '../../api/modelling.ts';
import type { PolicySummary } from '../../api/types.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { errorOf, TextField } from './text-field.tsx';
import { words } from './words.ts';

const ids = { title: 'start-title', policy: 'start-policy', cohort: 'start-cohort' };

/** A new scenario without differences, which opens in its own page. */
export function StartForm({
  cohorts,
  policies,
}: {
  cohorts: readonly CohortSummary[];
  policies: readonly PolicySummary[];
}) {
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [cohortId, setCohortId] = useState(cohorts[0]?.cohortId ?? '');
  const [policyVersionId, setPolicy] = useState(cohorts[0]?.policy.policyVersionId ?? '');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, error, run } = useAction();
  const key = useIdempotencyKey([title, cohortId, policyVersionId].join('\n'));
  const start = () => {
    const found = [
      ...(title.trim() === '' ? [{ field: ids.title, message: words.titleMissing }] : []),
      ...(policyVersionId === '' ? [{ field: ids.policy, message: words.policyMissing }] : []),
      ...(cohortId === '' ? [{ field: ids.cohort, message: words.cohortMissing }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    run(async () => {
      const { scenarioId } = await startScenario({ title: title.trim(), policyVersionId, cohortId, document: {} }, key);
      await navigate(`/modelling/scenarios/${scenarioId}`);
    });
  };
  return (
    <section aria-labelledby="start-heading">
      <h2 id="start-heading">{words.start}</h2>
      <p>{words.startLead}</p>
      {error !== null && <Failure error={error} />}
      <form
        className="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) start();
        }}
      >
        <ErrorSummary errors={errors} />
        <TextField
          id={ids.title}
          label={words.scenarioTitle}
          value={title}
          error={errorOf(errors, ids.title)}
          onChange={setTitle}
        />
        <Select
          id={ids.cohort}
          label={words.cohort}
          value={cohortId}
          anyLabel={words.chooseCohort}
          error={errorOf(errors, ids.cohort)}
          options={cohorts.map((cohort) => ({ value: cohort.cohortId, label: cohort.title }))}
          onChange={(value) => {
            setCohortId(value);
            setPolicy(cohorts.find((cohort) => cohort.cohortId === value)?.policy.policyVersionId ?? policyVersionId);
          }}
        />
        <Select
          id={ids.policy}
          label={words.policy}
          value={policyVersionId}
          anyLabel={words.choosePolicy}
          error={errorOf(errors, ids.policy)}
          options={optionsFor(policies)}
          onChange={setPolicy}
        />
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.startButton}
        </button>
      </form>
    </section>
  );
}

/** Published versions as choices. */
export function optionsFor(policies: readonly PolicySummary[]): { value: string; label: string }[] {
  return policies.map(({ policyVersionId: value, title, version }) => ({
    value,
    label: words.policyVersion(title, version),
  }));
}
