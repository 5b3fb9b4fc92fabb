import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Versioned } from '../../api/evaluations.ts';
import type { Policy } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { showClock } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { CheckPanel } from './check-panel.tsx';
import { CodeField, goToLine } from './code-field.tsx';
import { ExamplePanel } from './example-panel.tsx';
import { TextConflict } from './text-conflict.tsx';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';

const textId = 'draft-text';

/** The text on one side, the check and the worked example on the other. */
export function DraftEditor({ loaded }: { loaded: Versioned<Policy> }) {
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const { policyVersionId } = loaded.value;
  const draft = useDraft(loaded, person.personId);
  const [evidence, setEvidence] = useState<string | undefined>(undefined);
  const checked = useCheck(policyVersionId, draft.source, evidence);
  const [isAsking, setIsAsking] = useState(false);
  const { busy, error, run } = useAction();
  const field = useRef<HTMLTextAreaElement>(null);

  const faults = checked.check?.problems ?? [];
  const canPublish = !busy && !checked.isChecking && checked.check !== null && faults.length === 0;
  const save = () => run(async () => void (await draft.save()));
  const publish = () =>
    run(async () => {
      try {
        if (await draft.publish()) await navigate(`/policies/${policyVersionId}`);
      } finally {
        setIsAsking(false);
      }
    });
  return (
    <>
      {draft.wasRestored && !draft.isSaved && (
        <Alert kind="info">
          <p>{words.restored}</p>
        </Alert>
      )}
      {error !== null && <Failure error={error} />}
      {draft.theirs && (
        <TextConflict
          mine={draft.source}
          theirs={draft.theirs.value.source}
          onChoose={(takeTheirs) => {
            draft.resolve(takeTheirs);
            field.current?.focus();
          }}
        />
      )}
      <div className="editor">
        <div className="editor__text">
          <Field id={textId} label={words.text} hint={words.textHint}>
            <CodeField
              ref={field}
              id={textId}
              hint={words.textHint}
              value={draft.source}
              faultyLines={new Set(faults.map(({ line }) => line))}
              onChange={draft.change}
            />
          </Field>
          <div className="button-row editor__buttons">
            <button type="button" className="usa-button" aria-disabled={busy} onClick={() => busy || save()}>
              {words.save}
            </button>
            <button
              type="button"
              className="usa-button usa-button--outline"
              aria-disabled={!canPublish}
              {...(faults.length > 0 ? { 'aria-describedby': 'publish-hint' } : {})}
              onClick={() => canPublish && setIsAsking(true)}
            >
              {words.publish}
            </button>
            <span role="status">{busy ? words.saving : savedInWords(draft)}</span>
          </div>
          {faults.length > 0 && (
            <p id="publish-hint" className="usa-hint">
              {words.cannotPublish}
            </p>
          )}
        </div>
        <div className="editor__side">
          <CheckPanel checked={checked} onGoTo={(line) => field.current && goToLine(field.current, line)} />
          <ExamplePanel checked={checked} evidence={evidence} onChange={setEvidence} />
        </div>
      </div>
      {isAsking && (
        <ConfirmDialog
          title={words.publishTitle}
          confirmLabel={words.publish}
          busy={busy}
          onConfirm={publish}
          onCancel={() => setIsAsking(false)}
        >
          <p>{words.publishText}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function savedInWords({ isSaved, savedAt }: { isSaved: boolean; savedAt: Date | null }): string {
  if (!isSaved) return words.unsaved;
  return savedAt === null ? words.unchanged : words.saved(showClock(savedAt));
}
