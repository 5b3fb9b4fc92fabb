import { listCohorts, listScenarios } from '../../api/modelling.ts';
import { listPolicies } from '../../api/policies.ts';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { CohortCard } from './cohort-card.tsx';
import { FreezeForm } from './freeze-form.tsx';
import { MakeUpForm } from './make-up-form.tsx';
import { ScenarioList } from './scenario-list.tsx';
import { StartForm } from './start-form.tsx';
import { words } from './words.ts';

/** Where modelling begins: the own side's scenarios, and the cohorts that both sides have in common. */
export function ModellingPage() {
  const { role } = useSignedIn();
  const isOffice = role === 'hr' || role === 'system_administrator';
  const { loaded, reload } = useLoad(async (signal) => {
    const [cohorts, scenarios, policies] = await Promise.all([
      listCohorts(signal),
      listScenarios(signal),
      listPolicies(signal),
    ]);
    return { cohorts, scenarios, policies: policies.filter(({ status }) => status === 'published') };
  }, []);
  if (loaded.state === 'loading') return <Loading what="cohorts and scenarios" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;
  const { cohorts, scenarios, policies } = loaded.value;
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <VisibilityLine text={isOffice ? words.visibleTo.office : words.visibleTo[sideOf(role)]} />
      <ScenarioList scenarios={scenarios} />
      {cohorts.length > 0 && <StartForm cohorts={cohorts} policies={policies} />}
      <section aria-labelledby="cohorts-title">
        <h2 id="cohorts-title">{words.cohorts}</h2>
        <p>{words.cohortsLead}</p>
        {cohorts.length === 0 && <p className="empty">{words.noCohorts}</p>}
        {cohorts.map((cohort) => (
          <CohortCard key={cohort.cohortId} cohort={cohort} />
        ))}
        {isOffice && <FreezeForm policies={policies} onFrozen={reload} />}
        <MakeUpForm policies={policies} onMade={reload} />
      </section>
    </Page>
  );
}

function sideOf(role: string): 'union_negotiator' | 'district_negotiator' {
  return role === 'union_negotiator' ? role : 'district_negotiator';
}
