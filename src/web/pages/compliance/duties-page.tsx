import { useSearchParams } from 'react-router';
import { type DutyFilter, listDuties } from '../../api/compliance.ts';
import { BackLink } from '../../components/back-link.tsx';
import { currentSchoolYear } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { Select } from '../../components/select.tsx';
import { useLoad } from '../../components/use-load.ts';
import { DutyTable } from './duty-table.tsx';
import { statesInOrder } from './state-counts.tsx';
import { stateWords, words } from './words.ts';

/** The duties behind a number; the filter is in the address and holds for the download too. */
export function DutiesPage() {
  const [address, setAddress] = useSearchParams();
  const { cursor = '', ...plain } = { schoolYear: currentSchoolYear(), ...Object.fromEntries(address) } as Record<
    string,
    string
  >;
  const filter = (cursor === '' ? plain : { ...plain, cursor }) as unknown as DutyFilter;
  const { loaded, reload } = useLoad((signal) => listDuties(filter, signal), [address.toString()]);
  const { state = '', ...others } = plain;
  return (
    <>
      <BackLink to={`/compliance?schoolYear=${filter.schoolYear}`}>{words.back}</BackLink>
      <Page title={words.dutiesTitle}>
        <form className="filters" aria-label={words.state} onSubmit={(event) => event.preventDefault()}>
          <Select
            id="duty-state"
            label={words.state}
            value={state}
            anyLabel={words.anyState}
            options={statesInOrder.map((value) => ({ value, label: stateWords[value] }))}
            onChange={(value) => setAddress(value === '' ? others : { ...others, state: value })}
          />
        </form>
        <p>
          <a href={`/api/v1/compliance/duties.csv?${new URLSearchParams(plain)}`} download>
            {words.download}
          </a>
        </p>
        {loaded.state === 'loading' && <Loading what="duties" />}
        {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
        {loaded.state === 'ready' && (
          <>
            {loaded.value.items.length === 0 ? (
              <p role="status">{words.none}</p>
            ) : (
              <DutyTable rows={loaded.value.items} caption={words.dutiesTitle} />
            )}
            <Pager address={address} nextCursor={loaded.value.nextCursor} />
          </>
        )}
      </Page>
    </>
  );
}
