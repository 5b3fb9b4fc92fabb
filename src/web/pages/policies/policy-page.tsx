import { useState } from 'react';
import { useParams } from 'react-router';
import { getPolicy } from '../../api/policies.ts';
import type { Policy } from '../../api/types.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { DocumentView } from './document-view.tsx';
import { EffectSection } from './effect-section.tsx';
import { inForceInWords } from './in-force-words.ts';
import { OutlineSection } from './outline-section.tsx';
import { canTakeEffect, PolicyActions } from './policy-actions.tsx';
import { RecordSection } from './record-section.tsx';
import { words } from './words.ts';

/** One policy version: how a rating comes about, what it says in full, and the text itself. */
export function PolicyPage() {
  const { policyVersionId = '' } = useParams();
  const [recordTurn, setRecordTurn] = useState(0);
  const { loaded, reload } = useLoad((signal) => getPolicy(policyVersionId, signal), [policyVersionId]);
  if (loaded.state === 'loading') return <Loading what="the policy" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const policy = loaded.value;
  return (
    <>
      <BackLink to="/policies">{words.back}</BackLink>
      <Page title={policy.title}>
        <Facts facts={factsOf(policy)} />
        <VisibilityLine text={policy.status === 'draft' ? words.visibleToDrafters : words.visibleTo} />
        {policy.hasFaults && (
          <Alert kind="warning">
            <p>{words.faults}</p>
          </Alert>
        )}
        <PolicyActions policy={policy} />
        <OutlineSection outline={policy.outline} />
        {policy.document !== null && (
          <section aria-labelledby="contents-title" className="policy-contents">
            <h2 id="contents-title">{words.contents}</h2>
            <DocumentView value={policy.document} />
          </section>
        )}
        <section aria-labelledby="source-title">
          <h2 id="source-title">{words.source}</h2>
          <p>{words.sourceLead}</p>
          <pre className="document" tabIndex={0} role="region" aria-label={words.sourceText}>
            {policy.source}
          </pre>
        </section>
        {policy.allowedActions.includes('read-record') && (
          <RecordSection policy={policy} onRecorded={() => setRecordTurn((turn) => turn + 1)} />
        )}
        {canTakeEffect(policy) && <EffectSection policy={policy} recordTurn={recordTurn} onDecided={reload} />}
      </Page>
    </>
  );
}

function factsOf(policy: Policy) {
  return [
    { label: words.version, value: policy.version },
    { label: words.state, value: words.states[policy.status] },
    {
      label: words.published,
      value: policy.publishedAt === null ? words.notPublished : showMoment(policy.publishedAt),
    },
    { label: words.inForce, value: inForceInWords(policy) },
    {
      label: words.scoring,
      value: policy.canScore ? words.canScore : `${words.cannotScore}. ${policy.whyNot ?? ''}`,
    },
    { label: words.valueAdded, value: policy.usesValueAdded ? words.withValueAdded : words.withoutValueAdded },
    ...(policy.note === null ? [] : [{ label: words.note, value: policy.note }]),
    { label: words.fingerprint, value: <code className="fingerprint">{policy.fingerprint}</code> },
  ];
}
