import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { listPeople } from '../../api/people.ts';
import type { Employee } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { employmentInWords, words } from './words.ts';

const columns: readonly Column<Employee>[] = [
  {
    key: 'name',
    header: 'Name',
    isRowHeader: true,
    sortBy: (row) => row.person.name,
    cell: (row) => <Link to={`/people/${row.person.personId}`}>{row.person.name}</Link>,
  },
  { key: 'school', header: words.school, cell: (row) => row.schools.map(({ name }) => name).join(', ') },
  {
    key: 'status',
    header: words.status,
    sortBy: (row) => employmentInWords(row.status),
    cell: (row) => employmentInWords(row.status),
  },
  { key: 'localId', header: words.localId, cell: (row) => row.localId },
];

/** Employees by name, a page at a time; the search is in the address. */
export function PeoplePage() {
  const { role } = useSignedIn();
  const [address, setAddress] = useSearchParams();
  const [name, setName] = useState(address.get('q') ?? '');
  const { loaded, reload } = useLoad((signal) => listPeople(Object.fromEntries(address), signal), [address.toString()]);
  const find = (q: string) => setAddress(q.trim() === '' ? {} : { q: q.trim() });
  return (
    <Page title={words.title}>
      <VisibilityLine text={words.visibility(role === 'hr')} />
      <form
        className="filters"
        role="search"
        aria-label={words.search}
        onSubmit={(event) => {
          event.preventDefault();
          find(name);
        }}
      >
        <Field id="person-name" label={words.name}>
          <input
            className="usa-input"
            id="person-name"
            enterKeyHint="search"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <div className="filters__buttons">
          <button type="submit" className="usa-button">
            {words.find}
          </button>
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              setName('');
              find('');
            }}
          >
            {words.clear}
          </button>
        </div>
      </form>
      {loaded.state === 'loading' && <Loading what="people" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {loaded.value.items.length === 0 ? (
            <p role="status">{words.none}</p>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={loaded.value.items}
              rowKey={(row) => row.person.personId}
            />
          )}
          <Pager address={address} nextCursor={loaded.value.nextCursor} />
        </>
      )}
    </Page>
  );
}
