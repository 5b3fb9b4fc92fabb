import { Alert } from '../../components/alert.tsx';
import { describedBy, Field } from '../../components/field.tsx';
import { OutcomeView } from '../rating/outcome-view.tsx';
import type { Checked } from './use-check.ts';
import { words } from './words.ts';

/** Evidence to try a case with, and what the text as it stands makes of it. */
export function ExamplePanel({
  checked: { check, example },
  evidence,
  onChange,
}: {
  checked: Checked;
  /** Undefined until the person changes what the service made up. */
  evidence: string | undefined;
  onChange: (evidence: string | undefined) => void;
}) {
  return (
    <section className="card" aria-labelledby="example-title">
      <h2 id="example-title">{words.example}</h2>
      {example === null ? (
        <p>{words.noExample}</p>
      ) : (
        <>
          <Field id="example-evidence" label={words.evidence} hint={words.evidenceHint}>
            <textarea
              className="usa-textarea code-field code-field--short"
              id="example-evidence"
              spellCheck={false}
              value={evidence ?? example.evidence}
              onChange={(event) => onChange(event.target.value)}
              {...describedBy('example-evidence', words.evidenceHint)}
            />
          </Field>
          {evidence !== undefined && (
            <p>
              <button type="button" className="usa-button usa-button--unstyled" onClick={() => onChange(undefined)}>
                {words.makeUp}
              </button>
            </p>
          )}
          <div className="example__result" aria-live="polite">
            {check?.example === null && <p className="absent">{words.older}</p>}
            {example.problem && (
              <Alert kind="warning" title={words.evidenceProblem}>
                <p>
                  {words.line(example.problem.line)}: {example.problem.message} {example.problem.remedy}
                </p>
              </Alert>
            )}
            {example.outcome && <OutcomeView outcome={example.outcome} />}
            {example.sentences.length > 0 && (
              <ol className="sentences">
                {example.sentences.map((sentence, index) => (
                  <li key={`${index} ${sentence}`}>{sentence}</li>
                ))}
              </ol>
            )}
          </div>
        </>
      )}
    </section>
  );
}
