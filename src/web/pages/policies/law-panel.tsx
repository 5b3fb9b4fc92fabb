import type { PlanFindings } from '../../api/types.ts';
import { describedBy, Field } from '../../components/field.tsx';
import { FindingsList } from '../../components/findings-list.tsx';
import { words } from './effect-words.ts';

/** What the law says of a version that is about to take effect; warnings ask for an acknowledgement. */
export function LawPanel({
  findings: { findings, rules },
  acknowledgement,
  onAcknowledge,
}: {
  findings: PlanFindings;
  acknowledgement: string;
  onAcknowledge: (text: string) => void;
}) {
  return (
    <>
      <h3>{words.law}</h3>
      {findings.length === 0 ? <p>{words.lawful(rules.length)}</p> : <FindingsList findings={findings} />}
      {findings.some(({ severity }) => severity === 'BLOCK') && <p>{words.blocked}</p>}
      {findings.some(({ severity }) => severity === 'WARN') && (
        <Field id="effect-acknowledgement" label={words.acknowledgement} hint={words.acknowledgementHint}>
          <textarea
            className="usa-textarea"
            id="effect-acknowledgement"
            maxLength={2000}
            value={acknowledgement}
            onChange={(event) => onAcknowledge(event.target.value)}
            {...describedBy('effect-acknowledgement', words.acknowledgementHint)}
          />
        </Field>
      )}
    </>
  );
}
