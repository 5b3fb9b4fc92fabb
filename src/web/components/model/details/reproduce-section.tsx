import { useId, useState } from 'react';
import { Facts } from '../../facts.tsx';
import { words } from './details-words.ts';

/** The fingerprints, and the one command that gives the same answer. */
export function ReproduceSection({
  fingerprints,
  command,
}: {
  fingerprints: { policy: string; cohort: string; answer: string };
  command: string;
}) {
  const titleId = useId();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(command).then(() => setIsCopied(true));
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{words.reproduce}</h2>
      <p>{words.reproduceText}</p>
      <Facts
        facts={[
          { label: words.policyPrint, value: <Print text={fingerprints.policy} /> },
          { label: words.cohortPrint, value: <Print text={fingerprints.cohort} /> },
          { label: words.answerPrint, value: <Print text={fingerprints.answer} /> },
        ]}
      />
      <pre className="document" tabIndex={0} role="region" aria-label={words.command}>
        {command}
      </pre>
      <div className="button-row no-print">
        <button type="button" className="usa-button usa-button--outline" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{isCopied ? words.copied : ''}</span>
      </div>
    </section>
  );
}

function Print({ text }: { text: string }) {
  return <code className="fingerprint">{text}</code>;
}
