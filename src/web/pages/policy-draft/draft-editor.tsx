import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Versioned } from '../../api/evaluations.ts';
import { publishDraft } from '../../api/policy-drafts.ts';
import type { Policy } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ConflictView } from '../../components/conflict-view.tsx';
import { showClock } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { useAction } from '../../components/use-action.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { CheckPanel } from './check-panel.tsx';
import { ExamplePanel } from './example-panel.tsx';
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

  const isGood = !checked.isChecking && checked.check?.problems.length === 0;
  const save = () => run(async () => void (await draft.save()));
  const publish = () =>
    run(async () => {
      try {
        if (!draft.isSaved && !(await draft.save())) return;
        await publishDraft(policyVersionId, draft.currentEtag());
        await navigate(`/policies/${policyVersionId}`);
      } finally {
        setIsAsking(false);
      }
    });
  return (
    <>
      {draft.wasRestored && (
        <Alert kind="info">
          <p>{words.restored}</p>
        </Alert>
      )}
      {error !== null && <Failure error={error} />}
      {draft.theirs && (
        <ConflictView
          words={words.conflict}
          conflicts={[
            { key: 'text', label: words.conflictLabel, mine: draft.source, theirs: draft.theirs.value.source },
          ]}
          theirChanges={new Set()}
          onResolve={(takeTheirs) => draft.resolve(takeTheirs.has('text'))}
        />
      )}
      <div className="editor">
        <div className="editor__text">
          <Field id={textId} label={words.text} hint={words.textHint}>
            <textarea
              ref={field}
              className="usa-textarea code-field"
              id={textId}
              spellCheck={false}
              value={draft.source}
              onChange={(event) => draft.change(event.target.value)}
              {...describedBy(textId, words.textHint)}
            />
          </Field>
          <div className="button-row editor__buttons">
            <button type="button" className="usa-button" aria-disabled={busy} onClick={() => busy || save()}>
              {words.save}
            </button>
            <button
              type="button"
              className="usa-button usa-button--outline"
              aria-disabled={busy || !isGood}
              {...(isGood ? {} : { 'aria-describedby': 'publish-hint' })}
              onClick={() => !busy && isGood && setIsAsking(true)}
            >
              {words.publish}
            </button>
            <span role="status">{busy ? words.saving : savedInWords(draft)}</span>
          </div>
          {!isGood && (
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

/** Selects the line and brings it into view. */
function goToLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const lineHeight = field.scrollHeight / Math.max(lines.length, 1);
  field.scrollTop = Math.max(0, (line - 4) * lineHeight);
}
