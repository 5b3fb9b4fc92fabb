import type { Negotiation, Proposal } from '../../api/negotiation-types.ts';
import { FindingsList } from '../../components/findings-list.tsx';
import { ImpactView } from './impact-view.tsx';
import { words } from './words.ts';

/** What a proposal says: why, what it changes, what the law finds, what it would do, and how to check that. */
export function ProposalContent({ negotiation, proposal }: { negotiation: Negotiation; proposal: Proposal }) {
  const { rationale, difference, findings } = proposal;
  return (
    <>
      <h3>{words.rationale}</h3>
      <p className="own-words">{rationale === '' ? words.noRationale : rationale}</p>
      <h3>{words.changes}</h3>
      <Sentences sentences={difference.sentences} empty={words.noChanges} />
      <h3>{words.law}</h3>
      {findings.length === 0 ? (
        <p>{words.lawful}</p>
      ) : (
        <>
          <p>{words.lawLead}</p>
          <FindingsList findings={findings} />
        </>
      )}
      <h3>{words.impact}</h3>
      <ImpactView negotiation={negotiation} proposal={proposal} />
      <Check proposal={proposal} />
    </>
  );
}

function Sentences({ sentences, empty }: { sentences: readonly string[]; empty: string }) {
  if (sentences.length === 0) return <p>{empty}</p>;
  return (
    <ul className="sentences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The fingerprints that both sides can compare, and the command that works it out again. */
function Check({ proposal: { fingerprints, command, number } }: { proposal: Proposal }) {
  const entries = [
    { label: words.policyFingerprint, value: fingerprints.policy },
    { label: words.cohortFingerprint, value: fingerprints.cohort },
    { label: words.scenarioFingerprint, value: fingerprints.scenario },
  ];
  return (
    <details className="disclosure">
      <summary>{words.check}</summary>
      <dl className="facts">
        {entries.map(({ label, value }) => (
          <div key={label} className="facts__item">
            <dt>{label}</dt>
            <dd>
              <code className="fingerprint">{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.checkText}</p>
      <pre className="document" tabIndex={0} role="region" aria-label={words.commandOf(number)}>
        {command}
      </pre>
    </details>
  );
}
