import { useState } from 'react';
import { decideEffect, getEffects } from '../../api/policy-drafts.ts';
import type { Policy, PolicyEffects } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { currentSchoolYear, schoolYears } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { Select } from '../../components/select.tsx';
import { useAction } from '../../components/use-action.ts';
import { useIdempotencyKey } from '../../components/use-idempotency-key.ts';
import { useLoad } from '../../components/use-load.ts';
import { words } from './effect-words.ts';
import { words as policyWords } from './words.ts';

/** Decides that this version counts in a school year, for everybody or for one group. */
export function EffectSection({ policy, onDecided }: { policy: Policy; onDecided: () => void }) {
  const [schoolYear, setSchoolYear] = useState(currentSchoolYear());
  const [group, setGroup] = useState('');
  const [note, setNote] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [doneFor, setDoneFor] = useState<string | null>(null);
  const { loaded, reload } = useLoad((signal) => getEffects(schoolYear, signal), [schoolYear]);
  const { busy, error, run } = useAction();
  const etag = loaded.state === 'ready' ? loaded.value.etag : '';
  const idempotencyKey = useIdempotencyKey([schoolYear, group, note, etag].join(' '));
  const decide = () =>
    run(async () => {
      const decision = { policyVersionId: policy.policyVersionId, group: group.trim(), note: note.trim() };
      try {
        await decideEffect(schoolYear, decision, etag, idempotencyKey);
        setDoneFor(schoolYear);
        onDecided();
      } finally {
        setIsAsking(false);
        reload();
      }
    });
  return (
    <section aria-labelledby="effect-title" className="no-print">
      <h2 id="effect-title">{words.title}</h2>
      <p>{words.lead}</p>
      {doneFor !== null && <Alert kind="success" title={words.done(doneFor)} announce />}
      {error !== null && <Failure error={error} />}
      <div className="card">
        <Select
          id="effect-year"
          label={words.schoolYear}
          value={schoolYear}
          options={schoolYears().map((year) => ({ value: year, label: year }))}
          onChange={(year) => {
            setSchoolYear(year);
            setDoneFor(null);
          }}
        />
        {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
        {loaded.state === 'ready' && <InForceNow effects={loaded.value.value} />}
        <Field id="effect-group" label={words.group} hint={words.groupHint}>
          <input
            className="usa-input"
            id="effect-group"
            maxLength={100}
            value={group}
            onChange={(event) => setGroup(event.target.value)}
            {...describedBy('effect-group', words.groupHint)}
          />
        </Field>
        <Field id="effect-note" label={words.note} hint={words.noteHint}>
          <input
            className="usa-input"
            id="effect-note"
            maxLength={2000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            {...describedBy('effect-note', words.noteHint)}
          />
        </Field>
        <div className="button-row">
          <button
            type="button"
            className="usa-button"
            aria-disabled={loaded.state !== 'ready'}
            onClick={() => loaded.state === 'ready' && setIsAsking(true)}
          >
            {words.decide}
          </button>
        </div>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.confirmTitle(schoolYear)}
          confirmLabel={words.decide}
          busy={busy}
          onConfirm={decide}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.confirm(group.trim() || words.everybody, policyWords.versionOf(policy), schoolYear)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

function InForceNow({ effects: { schoolYear, inForce } }: { effects: PolicyEffects }) {
  return (
    <>
      <p className="in-force__title">{words.now(schoolYear)}</p>
      {inForce.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul>
          {inForce.map(({ group, policy }) => (
            <li key={group ?? ''}>
              {group ?? (inForce.length > 1 ? words.everybodyElse : words.everybody)}:{' '}
              {policy && policyWords.versionOf(policy)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
