import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { startEvaluation } from '../../api/evaluations.ts';
import { listPolicies } from '../../api/policies.ts';
import { listUnstarted } from '../../api/schedule.ts';
import { ErrorSummary, type FieldError } from '../../components/error-summary.tsx';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { currentSchoolYear, schoolYears } from '../../components/dates.ts';
import { useAction } from '../../components/use-action.ts';
import { useLoad } from '../../components/use-load.ts';
import { DueTable } from './due-table.tsx';
import { words } from './words.ts';

/** Pins a teacher's evaluation to one policy version. */
export function StartEvaluationPage() {
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [schoolYear, setSchoolYear] = useState(address.get('schoolYear') ?? currentSchoolYear());
  const [onlyDue, setOnlyDue] = useState(true);
  const [chosenPolicy, setChosenPolicy] = useState('');
  const [policyErrors, setPolicyErrors] = useState<readonly FieldError[]>([]);
  const due = useLoad((signal) => listUnstarted(schoolYear, onlyDue, signal), [schoolYear, onlyDue]);
  const policies = useLoad(
    async (signal) => (await listPolicies(signal)).filter((policy) => policy.canScore && policy.status === 'published'),
    [],
  );
  const { busy, error, run } = useAction();

  if (policies.loaded.state === 'loading') return <Loading what="policies" />;
  if (policies.loaded.state === 'failed') return <FailurePage error={policies.loaded.error} retry={policies.reload} />;

  const usable = policies.loaded.value;
  const policyVersionId = chosenPolicy || (usable.length === 1 ? (usable[0]?.policyVersionId ?? '') : '');
  const start = (assignmentId: string, idempotencyKey: string) => {
    setPolicyErrors(policyVersionId === '' ? [{ field: 'start-policy', message: words.policyMissing }] : []);
    if (policyVersionId === '') return;
    run(async () => {
      const evaluation = await startEvaluation(assignmentId, policyVersionId, idempotencyKey);
      await navigate(`/evaluations/${evaluation.evaluationId}`);
    });
  };

  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <ErrorSummary errors={policyErrors} />
      {error !== null && <Failure error={error} />}
      <div className="filters">
        <Select
          id="start-policy"
          label={words.policy}
          value={policyVersionId}
          anyLabel={words.choose}
          options={usable.map((policy) => ({
            value: policy.policyVersionId,
            label: `${policy.title}, version ${policy.version}`,
          }))}
          error={policyErrors[0]?.message}
          onChange={(policy) => {
            setChosenPolicy(policy);
            setPolicyErrors([]);
          }}
        />
        <Select
          id="start-year"
          label={words.schoolYear}
          value={schoolYear}
          options={schoolYears().map((year) => ({ value: year, label: year }))}
          onChange={setSchoolYear}
        />
        <Select
          id="start-whom"
          label={words.whom}
          value={onlyDue ? 'due' : 'everybody'}
          options={[
            { value: 'due', label: words.onlyDue },
            { value: 'everybody', label: words.everybody },
          ]}
          onChange={(whom) => setOnlyDue(whom === 'due')}
        />
      </div>
      {usable.length === 0 && <p>{words.noPolicy}</p>}
      {due.loaded.state === 'loading' && <Loading what="who is due" />}
      {due.loaded.state === 'failed' && <Failure error={due.loaded.error} retry={due.reload} />}
      {due.loaded.state === 'ready' && (
        <DueTable
          employees={due.loaded.value.items}
          onlyDue={onlyDue}
          policyVersionId={policyVersionId}
          busy={busy}
          onStart={start}
        />
      )}
    </Page>
  );
}
