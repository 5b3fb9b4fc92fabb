import { Link } from 'react-router';
import type { Negotiation, Side } from '../../api/negotiation-types.ts';
import { draftsOver } from '../../api/modelling.ts';
import type { ScenarioSummary } from '../../api/model-types.ts';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { words } from './words.ts';

/** The own side's drafts over the same policy and facts; the other side never learns that they exist. */
export function DraftsSection({ negotiation, side }: { negotiation: Negotiation; side: Side }) {
  const { policy, cohort, negotiationId, allowedActions } = negotiation;
  const { loaded, reload } = useLoad(
    (signal) => draftsOver(negotiation, signal),
    [policy.policyVersionId, cohort.cohortId],
  );
  return (
    <section aria-labelledby="drafts-title" className="card card--quiet">
      <h2 id="drafts-title" className="card__title">
        {words.drafts(side)}
      </h2>
      <VisibilityLine text={words.draftsVisible(side)} />
      {loaded.state === 'loading' && <Loading what="your drafts" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <DraftList
          drafts={loaded.value}
          tablePath={allowedActions.includes('table') ? `/negotiations/${negotiationId}/table` : null}
        />
      )}
      <p>
        <Link to="/modelling">{words.startDraft}</Link>
      </p>
    </section>
  );
}

function DraftList({ drafts, tablePath }: { drafts: readonly ScenarioSummary[]; tablePath: string | null }) {
  if (drafts.length === 0) return <p>{words.noDrafts}</p>;
  return (
    <ul className="drafts">
      {drafts.map(({ scenarioId, title, version, updatedAt }) => (
        <li key={scenarioId} className="drafts__item">
          <Link to={`/modelling/scenarios/${scenarioId}`}>{title}</Link>{' '}
          <span className="small-print">{words.draftVersion(version, showMoment(updatedAt))}</span>
          {tablePath !== null && (
            <Link
              className="usa-button usa-button--outline"
              aria-label={words.tableDraftOf(title)}
              to={`${tablePath}?scenario=${scenarioId}`}
            >
              {words.tableDraft}
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}
