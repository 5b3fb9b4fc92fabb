import { useState } from 'react';
import { getPlanFindings } from '../../api/plan-records.ts';
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
import { LawPanel } from './law-panel.tsx';
import { words as policyWords } from './words.ts';

/** Decides that this version counts in a school year, for everybody or for one group. */
export function EffectSection({
  policy,
  recordTurn,
  onDecided,
}: {
  policy: Policy;
  /** Counts what was added to the version's record, since the law looks at it. */
  recordTurn: number;
  onDecided: () => void;
}) {
  const [schoolYear, setSchoolYear] = useState(currentSchoolYear());
  const [group, setGroup] = useState('');
  /** The group as it is once typed: the law is asked about that one. */
  const [askedGroup, setAskedGroup] = useState('');
  const [note, setNote] = useState('');
  const [acknowledgement, setAcknowledgement] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [doneFor, setDoneFor] = useState<string | null>(null);
  const { loaded, reload } = useLoad((signal) => getEffects(schoolYear, signal), [schoolYear]);
  const law = useLoad(
    (signal) => getPlanFindings(policy.policyVersionId, { schoolYear, group: askedGroup }, signal),
    [policy.policyVersionId, schoolYear, askedGroup, recordTurn],
  );
  const { busy, error, run } = useAction();
  const etag = loaded.state === 'ready' ? loaded.value.etag : '';
  const idempotencyKey = useIdempotencyKey([schoolYear, group, note, acknowledgement, etag].join(' '));
  const decide = () =>
    run(async () => {
      const decision = {
        policyVersionId: policy.policyVersionId,
        group: group.trim(),
        note: note.trim(),
        acknowledgement: acknowledgement.trim(),
      };
      try {
        await decideEffect(schoolYear, decision, etag, idempotencyKey);
        setDoneFor(schoolYear);
        onDecided();
      } finally {
        setIsAsking(false);
        reload();
        law.reload();
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
            onBlur={() => setAskedGroup(group.trim())}
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
        {law.loaded.state === 'failed' && <Failure error={law.loaded.error} retry={law.reload} />}
        {law.loaded.state === 'ready' && (
          <LawPanel findings={law.loaded.value} acknowledgement={acknowledgement} onAcknowledge={setAcknowledgement} />
        )}
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
