import { useParams, useSearchParams } from 'react-router';
import { comparePolicies, getPolicy, listPolicies } from '../../api/policies.ts';
import type { Policy, PolicySummary } from '../../api/types.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { DifferenceView } from './difference-view.tsx';
import { words } from './words.ts';

/** What changes from another version to this one. */
export function PolicyComparePage() {
  const { policyVersionId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [policy, policies] = await Promise.all([getPolicy(policyVersionId, signal), listPolicies(signal)]);
      return { policy, others: othersFor(policy, policies) };
    },
    [policyVersionId],
  );
  if (loaded.state === 'loading') return <Loading what="the versions" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { policy, others } = loaded.value;
  const from = address.get('from') ?? earlierVersion(policy);
  return (
    <>
      <BackLink to={`/policies/${policyVersionId}`}>{words.back}</BackLink>
      <Page title={words.title(policy.title, policy.version)}>
        <VisibilityLine text={words.visibleTo} />
        <div className="filters">
          <Select
            id="compare-from"
            label={words.with}
            value={from}
            anyLabel={words.choose}
            options={others.map(({ policyVersionId: value, title, version, status }) => ({
              value,
              label: words.option(title, version, status === 'draft'),
            }))}
            onChange={(chosen) => setAddress({ from: chosen }, { replace: true })}
          />
        </div>
        {from === '' ? <p className="empty">{words.chooseFirst}</p> : <Difference from={from} to={policyVersionId} />}
      </Page>
    </>
  );
}

function Difference({ from, to }: { from: string; to: string }) {
  const { loaded, reload } = useLoad((signal) => comparePolicies(from, to, signal), [from, to]);
  if (loaded.state === 'loading') return <Loading what="the changes" />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} retry={reload} />;
  return <DifferenceView difference={loaded.value} />;
}

/** The version it was drafted from, or the one before it; none for the first. */
function earlierVersion({ basedOn, version, versions }: Policy): string {
  return basedOn ?? versions.find((other) => other.version < version)?.policyVersionId ?? '';
}

/** Versions of the same policy first. */
function othersFor(policy: Policy, policies: readonly PolicySummary[]): PolicySummary[] {
  const others = policies.filter(({ policyVersionId }) => policyVersionId !== policy.policyVersionId);
  return others.toSorted((a, b) => Number(b.key === policy.key) - Number(a.key === policy.key));
}
