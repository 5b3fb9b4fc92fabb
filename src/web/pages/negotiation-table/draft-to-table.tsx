import { Link } from 'react-router';
import type { Scenario } from '../../api/model-types.ts';
import type { Negotiation, Side } from '../../api/negotiation-types.ts';
import { getScenario } from '../../api/modelling.ts';
import { Alert } from '../../components/alert.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { ProposalForm } from './proposal-form.tsx';
import { words } from './words.ts';

/** A draft as it would be tabled now, and the form that goes with it. */
export function DraftToTable({
  negotiation,
  scenarioId,
  side,
  answered,
}: {
  negotiation: Negotiation;
  scenarioId: string;
  side: Side;
  /** Id of the proposal that the address says is answered; empty for none. */
  answered: string;
}) {
  const { loaded, reload } = useLoad((signal) => getScenario(scenarioId, undefined, signal), [scenarioId]);
  if (loaded.state === 'loading') return <Loading what="the draft" />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} retry={reload} />;
  const scenario = loaded.value.value;
  return (
    <>
      <Content scenario={scenario} />
      {scenario.problems.length > 0 ? (
        <Problems scenario={scenario} />
      ) : (
        <ProposalForm negotiation={negotiation} scenario={scenario} side={side} answered={answered} />
      )}
    </>
  );
}

function Content({ scenario: { scenarioId, title, version, difference } }: { scenario: Scenario }) {
  return (
    <section aria-labelledby="content-title" className="card card--quiet">
      <h2 id="content-title" className="card__title">
        {words.content}
      </h2>
      <p>
        {title}. {words.version(version)}. <Link to={`/modelling/scenarios/${scenarioId}`}>{words.openDraft}</Link>
      </p>
      <h3>{words.changes}</h3>
      {difference.sentences.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul className="sentences">
          {difference.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Problems({ scenario: { problems } }: { scenario: Scenario }) {
  return (
    <Alert kind="warning" title={words.problems}>
      <p>{words.problemsText}</p>
      <ul>
        {problems.map(({ pointer, message, remedy }) => (
          <li key={`${pointer} ${message}`}>
            {message} {remedy}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
