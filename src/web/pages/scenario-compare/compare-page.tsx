import { useSearchParams } from 'react-router';
import { listScenarios } from '../../api/modelling.ts';
import { BackLink } from '../../components/back-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { CompareView } from './compare-view.tsx';
import { loadAnswered } from './load-entries.ts';
import { words } from './words.ts';

const most = 4;

/** Two to four scenarios of the own side, side by side. The address says which. */
export function ComparePage() {
  const [address, setAddress] = useSearchParams();
  const chosen = [...new Set(address.getAll('scenario'))].slice(0, most);
  const list = useLoad((signal) => listScenarios(signal), []).loaded;
  const { loaded, reload } = useLoad((signal) => loadAnswered(chosen, signal), [chosen.join(' ')]);
  const choose = (scenarioIds: readonly string[]) =>
    setAddress(new URLSearchParams(scenarioIds.map((scenarioId) => ['scenario', scenarioId])), { replace: true });
  const others = list.state === 'ready' ? list.value.filter(({ scenarioId }) => !chosen.includes(scenarioId)) : [];
  return (
    <>
      <BackLink to="/modelling">{words.back}</BackLink>
      <Page title={words.title} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={words.visibleTo} />
        {chosen.length < most && others.length > 0 && (
          <form className="filters" aria-label={words.add} onSubmit={(event) => event.preventDefault()}>
            <Select
              id="compare-add"
              label={words.add}
              value=""
              anyLabel={words.choose}
              options={others.map(({ scenarioId, title }) => ({ value: scenarioId, label: title }))}
              onChange={(scenarioId) => choose([...chosen, scenarioId])}
            />
          </form>
        )}
        {chosen.length < 2 && <p className="empty">{words.tooFew}</p>}
        {loaded.state === 'loading' && <Loading what={words.loading} />}
        {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
        {loaded.state === 'ready' && (
          <CompareView
            answered={loaded.value}
            onTakeOut={(scenarioId) => choose(chosen.filter((each) => each !== scenarioId))}
          />
        )}
      </Page>
    </>
  );
}
