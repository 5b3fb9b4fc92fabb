import type { Scenario } from '../../api/model-types.ts';
import { Alert } from '../../components/alert.tsx';
import { words } from './words.ts';

/** What the scenario changes, in sentences, and what does not fit the policy. */
export function DifferenceSection({ scenario: { difference, problems } }: { scenario: Scenario }) {
  return (
    <section aria-labelledby="difference-title">
      <h2 id="difference-title">{words.difference}</h2>
      {difference.sentences.length === 0 ? (
        <p>{words.noDifference}</p>
      ) : (
        <ul className="sentences">
          {difference.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <Alert kind="warning" title={words.problems}>
          <p>{words.problemsText}</p>
          <ul>
            {problems.map(({ pointer, message, remedy }) => (
              <li key={pointer + message}>
                {message} {remedy}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </section>
  );
}
