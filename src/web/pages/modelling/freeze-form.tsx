import { useState } from 'react';
import type { CohortSummary } from '../../api/model-types.ts';
import { createCohort } from '../../api/modelling.ts';
import type { PolicySummary } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { currentSchoolYear, schoolYears } from '../../components/dates.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { count } from '../../components/model/share-words.ts';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { optionsFor } from './start-form.tsx';
import { errorOf, TextField } from './text-field.tsx';
import { words } from './words.ts';

const ids = { title: 'freeze-title', policy: 'freeze-policy' };

/** Human resources and system administrators: a cohort from the ratings of a year. */
export function FreezeForm({ policies, onFrozen }: { policies: readonly PolicySummary[]; onFrozen: () => void }) {
  const [title, setTitle] = useState('');
  const [schoolYear, setSchoolYear] = useState(() => lastSchoolYear());
  const [policyVersionId, setPolicy] = useState('');
  const [threshold, setThreshold] = useState('10');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [frozen, setFrozen] = useState<CohortSummary | null>(null);
  const { busy, error, run } = useAction();
  const key = useIdempotencyKey([title, schoolYear, policyVersionId, threshold, frozen?.cohortId].join('\n'));
  const freeze = () => {
    const found = [
      ...(title.trim() === '' ? [{ field: ids.title, message: words.titleMissing }] : []),
      ...(policyVersionId === '' ? [{ field: ids.policy, message: words.policyMissing }] : []),
    ];
    setErrors(found);
    if (found.length > 0) return;
    run(async () => {
      const cohort = { kind: 'snapshot' as const, title: title.trim(), schoolYear, policyVersionId };
      setFrozen(await createCohort({ ...cohort, threshold: Number(threshold) }, key));
      setTitle('');
      onFrozen();
    });
  };
  return (
    <form
      className="card"
      noValidate
      aria-labelledby="freeze-heading"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) freeze();
      }}
    >
      <h3 id="freeze-heading" className="card__title">
        {words.freeze}
      </h3>
      <p>{words.freezeLead}</p>
      {error !== null && <Failure error={error} />}
      <ErrorSummary errors={errors} />
      {frozen !== null && (
        <Alert kind="success" announce>
          <p>{words.done(frozen.title, count(frozen.size))}</p>
        </Alert>
      )}
      <TextField
        id={ids.title}
        label={words.cohortTitle}
        value={title}
        error={errorOf(errors, ids.title)}
        onChange={setTitle}
      />
      <Select
        id="freeze-year"
        label={words.schoolYear}
        value={schoolYear}
        options={schoolYears().map((year) => ({ value: year, label: year }))}
        onChange={setSchoolYear}
      />
      <Select
        id={ids.policy}
        label={words.ratedUnder}
        value={policyVersionId}
        anyLabel={words.choosePolicy}
        error={errorOf(errors, ids.policy)}
        options={optionsFor(policies.filter(({ canScore }) => canScore))}
        onChange={setPolicy}
      />
      <TextField
        id="freeze-threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        isNumber
        value={threshold}
        onChange={setThreshold}
      />
      {busy && <Loading what={words.freezing} />}
      <button type="submit" className="usa-button" aria-disabled={busy}>
        {words.freezeButton}
      </button>
    </form>
  );
}

/** Ratings are made at the end of a year, so the year before is the one that has them. */
function lastSchoolYear(): string {
  const present = currentSchoolYear();
  return schoolYears().find((year) => year < present) ?? present;
}
