import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { listCohorts } from '../../api/modelling.ts';
import { openNegotiation } from '../../api/negotiations.ts';
import { listPolicies } from '../../api/policies.ts';
import type { CohortSummary } from '../../api/model-types.ts';
import type { PolicySummary } from '../../api/types.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { Loading } from '../../components/loading.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { words } from './words.ts';

/** Asks what a new negotiation is to be over. */
export function OpenForm({ onCancel }: { onCancel: () => void }) {
  const { loaded, reload } = useLoad(async (signal) => {
    const [policies, cohorts] = await Promise.all([listPolicies(signal), listCohorts(signal)]);
    return { policies: policies.filter(({ status }) => status === 'published'), cohorts };
  }, []);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="open-title">
      <h2 id="open-title" ref={heading} tabIndex={-1}>
        {words.open}
      </h2>
      <p>{words.openLead}</p>
      {loaded.state === 'loading' && <Loading what="policies and facts" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && <SubjectForm {...loaded.value} onCancel={onCancel} />}
    </section>
  );
}

function SubjectForm({
  policies,
  cohorts,
  onCancel,
}: {
  policies: readonly PolicySummary[];
  cohorts: readonly CohortSummary[];
  onCancel: () => void;
}) {
  const navigate = useNavigate();
  const [subject, setSubject] = useState({ title: '', policyVersionId: '', cohortId: '' });
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const { busy, error, run } = useAction();
  const idempotencyKey = useIdempotencyKey(JSON.stringify(subject));
  const errorOf = (id: string) => errors.find(({ field }) => field === id)?.message;
  const { title, policyVersionId, cohortId } = subject;
  const submit = () => {
    const missing = missingIn(subject);
    setErrors(missing);
    if (missing.length > 0 || busy) return;
    run(async () => {
      const { negotiationId } = await openNegotiation({ ...subject, title: title.trim() }, idempotencyKey);
      await navigate(`/negotiations/${negotiationId}`);
    });
  };
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {error !== null && <Failure error={error} />}
      <Field id="open-name" label={words.name} hint={words.nameHint} error={errorOf('open-name')}>
        <input
          className="usa-input"
          id="open-name"
          maxLength={200}
          value={title}
          onChange={(event) => setSubject({ ...subject, title: event.target.value })}
          {...describedBy('open-name', words.nameHint, errorOf('open-name'))}
        />
      </Field>
      <Select
        id="open-policy"
        label={words.policyChoice}
        value={policyVersionId}
        anyLabel={words.choose}
        options={policies.map((policy) => ({
          value: policy.policyVersionId,
          label: words.policyOf(policy.title, policy.version),
        }))}
        error={errorOf('open-policy')}
        onChange={(chosen) => setSubject({ ...subject, policyVersionId: chosen })}
      />
      <Select
        id="open-cohort"
        label={words.cohortChoice}
        value={cohortId}
        anyLabel={words.choose}
        options={cohorts.map((cohort) => ({
          value: cohort.cohortId,
          label: words.cohortOption(cohort.title, cohort.size, cohort.schoolYear),
        }))}
        error={errorOf('open-cohort')}
        onChange={(chosen) => setSubject({ ...subject, cohortId: chosen })}
      />
      <p className="small-print">{cohorts.length === 0 ? words.noCohort : words.cohortHint}</p>
      <VisibilityLine text={words.openVisible} />
      <div className="button-row">
        <button type="submit" className="usa-button" aria-disabled={busy}>
          {words.confirm}
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function missingIn({ title, policyVersionId, cohortId }: Record<'title' | 'policyVersionId' | 'cohortId', string>) {
  const asked: [string, string, string][] = [
    [title.trim(), 'open-name', words.nameMissing],
    [policyVersionId, 'open-policy', words.policyMissing],
    [cohortId, 'open-cohort', words.cohortMissing],
  ];
  return asked.flatMap(([value, field, message]) => (value === '' ? [{ field, message }] : []));
}
