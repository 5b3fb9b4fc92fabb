import { Link } from 'react-router';
import { listPolicies } from '../../api/policies.ts';
import type { PolicySummary } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { inForceInWords } from './in-force-words.ts';
import { words } from './words.ts';

const columns: readonly Column<PolicySummary>[] = [
  {
    key: 'title',
    header: words.policy,
    isRowHeader: true,
    sortBy: (row) => row.title,
    cell: (row) => <Link to={`/policies/${row.policyVersionId}`}>{row.title}</Link>,
  },
  { key: 'version', header: words.version, isNumeric: true, cell: (row) => row.version },
  { key: 'state', header: words.state, cell: (row) => words.states[row.status] },
  { key: 'inForce', header: words.inForce, cell: inForceInWords },
  {
    key: 'scoring',
    header: words.scoring,
    cell: (row) => (row.canScore ? words.canScore : `${words.cannotScore}. ${row.whyNot ?? ''}`),
  },
  {
    key: 'valueAdded',
    header: words.valueAdded,
    cell: (row) => (row.usesValueAdded ? words.withValueAdded : words.withoutValueAdded),
  },
];

/** The policy versions of the district; every role may read them. */
export function PoliciesPage() {
  const { loaded, reload } = useLoad((signal) => listPolicies(signal), []);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <VisibilityLine text={words.visibleTo} />
      {loaded.state === 'loading' && <Loading what="policies" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.length === 0 ? (
          <p className="empty">{words.none}</p>
        ) : (
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={loaded.value}
            rowKey={(row) => row.policyVersionId}
          />
        ))}
    </Page>
  );
}
