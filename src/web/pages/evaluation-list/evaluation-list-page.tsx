import { Link, useSearchParams } from 'react-router';
import { type EvaluationFilter, listEvaluations } from '../../api/evaluations.ts';
import { listSchools } from '../../api/policies.ts';
import { listRatingLevels } from '../../api/rating-levels.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { EvaluationFilters, type Filters } from './evaluation-filters.tsx';
import { EvaluationTable } from './evaluation-table.tsx';
import { words } from './words.ts';

const filterNames = ['school', 'schoolYear', 'status', 'rating', 'q'] as const;

/** The evaluations a person may see, filtered and page by page; filters and page are in the address. */
export function EvaluationListPage() {
  const { role } = useSignedIn();
  const [address, setAddress] = useSearchParams();
  const query = Object.fromEntries(address) as EvaluationFilter;
  const { loaded, reload } = useLoad((signal) => listEvaluations(query, signal), [address.toString()]);
  const choices = useLoad(async (signal) => {
    const [schools, ratings] = await Promise.all([listSchools(signal), listRatingLevels(signal)]);
    return { schools, ratings };
  }, []).loaded;

  const filters = Object.fromEntries(filterNames.map((name) => [name, address.get(name) ?? ''])) as unknown as Filters;
  const isFiltered = filterNames.some((name) => filters[name] !== '');
  const show = (next: Filters) =>
    setAddress(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));

  return (
    <Page title={words.title}>
      <VisibilityLine text={words.visibility(role === 'hr')} />
      <EvaluationFilters
        key={isFiltered ? 'filtered' : 'all'}
        filters={filters}
        schools={choices.state === 'ready' ? choices.value.schools : []}
        ratings={choices.state === 'ready' ? choices.value.ratings : []}
        onChange={show}
      />
      {loaded.state === 'loading' && <Loading what="evaluations" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && loaded.value.items.length === 0 && (
        <div className="empty" role="status">
          <p>{isFiltered ? words.nothing : words.nothingYet}</p>
          {!isFiltered && (
            <Link className="usa-button" to="/start">
              {words.start}
            </Link>
          )}
        </div>
      )}
      {loaded.state === 'ready' && loaded.value.items.length > 0 && (
        <>
          <p role="status" className="count">
            {words.shown(loaded.value.items.length)}
          </p>
          <EvaluationTable rows={loaded.value.items} caption={words.caption} />
          <Pager address={address} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </Page>
  );
}
