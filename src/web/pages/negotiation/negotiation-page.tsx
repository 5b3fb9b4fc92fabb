import { useState } from 'react';
import { useParams } from 'react-router';
import type { Negotiation } from '../../api/negotiation-types.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { sideOf } from '../../components/side-words.ts';
import { useArrival } from '../../components/use-arrival.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { BriefSection } from './brief-section.tsx';
import { DraftsSection } from './drafts-section.tsx';
import { HistorySection } from './history-section.tsx';
import { MatterSection } from './matter-section.tsx';
import { NewsLine } from './news-line.tsx';
import { ProposalsSection } from './proposals-section.tsx';
import { ResultSection } from './result-section.tsx';
import { SidesSection } from './sides-section.tsx';
import { StandingSection } from './standing-section.tsx';
import { useRoom } from './use-room.ts';
import { words } from './words.ts';

/** The room in which two sides bargain over one policy and one set of facts. */
export function NegotiationPage() {
  const { negotiationId = '' } = useParams();
  const { loaded, reload, news, isStale, showOwn } = useRoom(negotiationId);
  const [done, setDone] = useState('');
  useArrival(loaded.state === 'ready');
  const back = <BackLink to="/negotiations">{words.back}</BackLink>;
  if (loaded.state === 'loading') return <Loading what="the negotiation" />;
  if (loaded.state === 'failed')
    return (
      <>
        {back}
        <FailurePage error={loaded.error} retry={reload} />
      </>
    );
  const negotiation = loaded.value;
  return (
    <>
      {back}
      <Page title={negotiation.title} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={negotiation.whoCanSee} />
        <NewsLine news={news} />
        {isStale && (
          <Alert kind="warning" title={words.stale} announce>
            <p>{words.staleText}</p>
          </Alert>
        )}
        {done !== '' && news.length === 0 && <Alert kind="success" title={done} announce />}
        <Room
          negotiation={negotiation}
          onDone={async (sentence) => {
            await showOwn();
            setDone(sentence);
          }}
        />
      </Page>
    </>
  );
}

function Room({ negotiation, onDone }: { negotiation: Negotiation; onDone: (sentence: string) => Promise<void> }) {
  const { role } = useSignedIn();
  const side = sideOf(role);
  return (
    <>
      <StandingSection negotiation={negotiation} side={side} />
      {negotiation.adopted !== null && <ResultSection adopted={negotiation.adopted} />}
      <MatterSection negotiation={negotiation} />
      {negotiation.proposals.length > 0 && <SidesSection negotiation={negotiation} />}
      <ProposalsSection negotiation={negotiation} onDone={onDone} />
      {side !== null && <DraftsSection negotiation={negotiation} side={side} />}
      <HistorySection steps={negotiation.steps} />
      <BriefSection negotiationId={negotiation.negotiationId} />
    </>
  );
}
