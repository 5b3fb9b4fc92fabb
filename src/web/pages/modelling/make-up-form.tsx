import { useState } from 'react';
import type { CohortSummary } from '../../api/model-types.ts';
import { createCohort } from '../../api/modelling.ts';
import { getPolicy } from '../../api/policies.ts';
import type { PolicySummary } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { currentSchoolYear } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { count } from '../../components/model/share-words.ts';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useLoad } from '../../components/use-load.ts';
import { cohortFrom, type Leaf, leavesOf, type MakeUp } from './make-up.ts';
import { MakeUpParts } from './make-up-parts.tsx';
import { optionsFor } from './start-form.tsx';
import { TextField } from './text-field.tsx';
import { words } from './words.ts';

/** Anybody who models: a cohort that stands for nobody. */
export function MakeUpForm({ policies, onMade }: { policies: readonly PolicySummary[]; onMade: () => void }) {
  const [policyVersionId, setPolicy] = useState('');
  const { loaded, reload } = useLoad(
    async (signal) => (policyVersionId === '' ? [] : leavesOf(await getPolicy(policyVersionId, signal))),
    [policyVersionId],
  );
  return (
    <details className="card disclosure">
      <summary>{words.makeUp}</summary>
      <p>{words.makeUpLead}</p>
      <Select
        id="make-up-policy"
        label={words.policy}
        value={policyVersionId}
        anyLabel={words.choosePolicy}
        options={optionsFor(policies)}
        onChange={setPolicy}
      />
      {loaded.state === 'loading' && <Loading what="the parts of the policy" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && loaded.value.length > 0 && (
        <PartsForm key={policyVersionId} policyVersionId={policyVersionId} leaves={loaded.value} onMade={onMade} />
      )}
    </details>
  );
}

const atFirst: MakeUp = { title: '', schoolYear: currentSchoolYear(), size: '1000', seed: '1' };

function PartsForm({
  policyVersionId,
  leaves,
  onMade,
}: {
  policyVersionId: string;
  leaves: readonly Leaf[];
  onMade: () => void;
}) {
  const [typed, setTyped] = useState(atFirst);
  const [made, setMade] = useState<CohortSummary | null>(null);
  const { busy, error, run } = useAction();
  const key = useIdempotencyKey(JSON.stringify([typed, made?.cohortId]));
  const change = (name: string, value: string) => setTyped({ ...typed, [name]: value });
  const make = () =>
    run(async () => {
      setMade(await createCohort(cohortFrom(typed, leaves, policyVersionId), key));
      onMade();
    });
  const line = (name: string, label: string, hint?: string, isNumber = false) => (
    <TextField
      id={`make-up-${name}`}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      isNumber={isNumber}
      value={typed[name] ?? ''}
      onChange={(value) => change(name, value)}
    />
  );
  return (
    <form
      aria-label={words.makeUp}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) make();
      }}
    >
      {line('title', words.cohortTitle)}
      <div className="field-row">
        {line('schoolYear', words.schoolYear)}
        {line('size', words.size, words.sizeHint, true)}
        {line('seed', words.seed, words.seedHint, true)}
      </div>
      <MakeUpParts leaves={leaves} typed={typed} onChange={change} />
      {error !== null && <Failure error={error} />}
      {made !== null && (
        <Alert kind="success" announce>
          <p>{words.done(made.title, count(made.size))}</p>
        </Alert>
      )}
      <button type="submit" className="usa-button" aria-disabled={busy}>
        {words.makeUpButton}
      </button>
    </form>
  );
}
