import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { getPolicy, listPolicies } from '../../api/policies.ts';
import { BackLink } from '../../components/back-link.tsx';
import { currentSchoolYear, schoolYears } from '../../components/dates.ts';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { AlterationsSection } from './alterations-section.tsx';
import { ReportSection } from './report-section.tsx';
import { words } from './words.ts';

/** Human resources: what a version would do to the ratings of a school year, before it takes effect. */
export function PolicyImpactPage() {
  const { policyVersionId = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const [isListChosen, setIsListChosen] = useState(false);
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [policy, policies] = await Promise.all([getPolicy(policyVersionId, signal), listPolicies(signal)]);
      const others = policies.filter((other) => other.canScore && other.policyVersionId !== policyVersionId);
      // Versions of the same policy first.
      return { policy, others: others.toSorted((a, b) => Number(b.key === policy.key) - Number(a.key === policy.key)) };
    },
    [policyVersionId],
  );
  if (loaded.state === 'loading') return <Loading what="the versions" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { policy, others } = loaded.value;
  const earlier = policy.versions.find((other) => other.version < policy.version)?.policyVersionId;
  const from = address.get('from') ?? policy.basedOn ?? earlier ?? '';
  const schoolYear = address.get('schoolYear') ?? lastSchoolYear();
  const cell = { before: address.get('before') ?? undefined, after: address.get('after') ?? undefined };
  // Another question starts at its beginning; what else the address says is kept.
  const choose = (chosen: Record<string, string>) => setAddress({ from, schoolYear, ...chosen }, { replace: true });
  const chooseList = (chosen: Record<string, string>) => {
    choose(chosen);
    setIsListChosen(true);
  };
  const ask = (chosen: Record<string, string>) => {
    choose(chosen);
    setIsListChosen(false);
  };
  return (
    <>
      <BackLink to={`/policies/${policyVersionId}`}>{words.back}</BackLink>
      <Page title={words.title(policy.title, policy.version)} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={words.visibleTo} />
        <form className="filters" aria-label={words.filters} onSubmit={(event) => event.preventDefault()}>
          <Select
            id="impact-from"
            label={words.from}
            value={from}
            anyLabel={words.choose}
            options={others.map(({ policyVersionId: value, title, version }) => ({
              value,
              label: words.option(title, version),
            }))}
            onChange={(chosen) => ask({ from: chosen })}
          />
          <Select
            id="impact-year"
            label={words.schoolYear}
            value={schoolYear}
            options={schoolYears().map((year) => ({ value: year, label: year }))}
            onChange={(chosen) => ask({ schoolYear: chosen })}
          />
        </form>
        {from === '' ? (
          <p className="empty">{words.chooseFirst}</p>
        ) : (
          <>
            <ReportSection policyVersionId={policyVersionId} question={{ from, schoolYear }} onCell={chooseList} />
            <AlterationsSection
              key={[policyVersionId, from, schoolYear, cell.before, cell.after].join(' ')}
              policyVersionId={policyVersionId}
              question={{ from, schoolYear }}
              cell={cell}
              isChosen={isListChosen}
              onAll={() => chooseList({})}
            />
          </>
        )}
      </Page>
    </>
  );
}

/** Ratings are made at the end of a year, so the year before is the one that has them. */
function lastSchoolYear(): string {
  const present = currentSchoolYear();
  return schoolYears().find((year) => year < present) ?? present;
}
