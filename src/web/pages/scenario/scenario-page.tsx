import { useParams, useSearchParams } from 'react-router';
import { getScenario } from '../../api/modelling.ts';
import { getPolicy } from '../../api/policies.ts';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { ScenarioReading } from './scenario-reading.tsx';
import { Workbench } from './workbench.tsx';
import { words } from './words.ts';

/** One scenario of the own side: what it would do, and the form that changes it. */
export function ScenarioPage() {
  const { scenarioId = '' } = useParams();
  const [address] = useSearchParams();
  const version = versionOf(address.get('version'));
  const { loaded, reload } = useLoad(
    async (signal) => {
      const scenario = await getScenario(scenarioId, version, signal);
      return { scenario, policy: await getPolicy(scenario.value.policy.policyVersionId, signal) };
    },
    [scenarioId, version],
  );
  if (loaded.state === 'loading') return <Loading what="the scenario" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;
  const { scenario, policy } = loaded.value;
  const canChange = version === undefined && scenario.value.allowedActions.includes('update');
  const key = `${scenarioId} ${version}`;
  return (
    <>
      <BackLink to="/modelling">{words.back}</BackLink>
      {canChange ? (
        <Workbench key={key} loaded={scenario} policy={policy} />
      ) : (
        <ScenarioReading key={key} scenario={scenario.value} isVersion={version !== undefined} />
      )}
    </>
  );
}

function versionOf(text: string | null): number | undefined {
  const version = Number(text);
  return text !== null && Number.isInteger(version) && version > 0 ? version : undefined;
}
