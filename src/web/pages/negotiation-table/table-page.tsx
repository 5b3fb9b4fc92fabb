import { Link, useParams, useSearchParams } from 'react-router';
import type { ScenarioSummary } from '../../api/model-types.ts';
import type { Negotiation, Side } from '../../api/negotiation-types.ts';
import { getNegotiation } from '../../api/negotiations.ts';
import { draftsOver } from '../../api/modelling.ts';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { sideOf } from '../../components/side-words.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { DraftToTable } from './draft-to-table.tsx';
import { words } from './words.ts';

/** A side puts one of its drafts on the table, by itself or as an answer to a proposal of the other side. */
export function TablePage() {
  const { negotiationId = '' } = useParams();
  const [address] = useSearchParams();
  const side = sideOf(useSignedIn().role);
  const { loaded, reload } = useLoad(
    async (signal) => {
      const negotiation = await getNegotiation(negotiationId, signal);
      return { negotiation, drafts: await draftsOver(negotiation, signal) };
    },
    [negotiationId],
  );
  const back = <BackLink to={`/negotiations/${negotiationId}`}>{words.back}</BackLink>;
  if (loaded.state === 'loading') return <Loading what="the negotiation" />;
  if (loaded.state === 'failed')
    return (
      <>
        {back}
        <FailurePage error={loaded.error} retry={reload} />
      </>
    );
  const { negotiation, drafts } = loaded.value;
  return (
    <>
      {back}
      <Page title={words.title(address.has('answers'))} lead={<p>{words.lead}</p>}>
        {side === null ? (
          <p className="empty">{words.noSide}</p>
        ) : !negotiation.allowedActions.includes('table') ? (
          <p className="empty">{words.closed}</p>
        ) : (
          <Tabling negotiation={negotiation} drafts={drafts} side={side} />
        )}
      </Page>
    </>
  );
}

function Tabling({
  negotiation,
  drafts,
  side,
}: {
  negotiation: Negotiation;
  drafts: readonly ScenarioSummary[];
  side: Side;
}) {
  const [address, setAddress] = useSearchParams();
  const scenarioId = address.get('scenario') ?? '';
  const choose = (chosen: string) => {
    const next = new URLSearchParams(address);
    next.set('scenario', chosen);
    setAddress(next, { replace: true });
  };
  return (
    <>
      <VisibilityLine text={words.visibleNow(side)} />
      {drafts.length === 0 ? (
        <p className="empty">
          {words.noDrafts} <Link to="/modelling">{words.model}</Link>
        </p>
      ) : (
        <div className="table-draft">
          <Select
            id="table-draft"
            label={words.draft}
            value={scenarioId}
            anyLabel={words.choose}
            options={drafts.map(({ scenarioId: value, title, version }) => ({
              value,
              label: words.draftOption(title, version),
            }))}
            onChange={choose}
          />
        </div>
      )}
      {scenarioId !== '' && (
        <DraftToTable
          key={scenarioId}
          negotiation={negotiation}
          scenarioId={scenarioId}
          side={side}
          answered={address.get('answers') ?? ''}
        />
      )}
    </>
  );
}
