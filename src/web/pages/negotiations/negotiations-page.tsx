import { useState } from 'react';
import { Link } from 'react-router';
import { listNegotiations } from '../../api/negotiations.ts';
import type { NegotiationSummary } from '../../api/negotiation-types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { OpenForm } from './open-form.tsx';
import { words } from './words.ts';

const columns: readonly Column<NegotiationSummary>[] = [
  {
    key: 'title',
    header: words.subject,
    isRowHeader: true,
    sortBy: ({ title }) => title,
    cell: ({ negotiationId, title }) => <Link to={`/negotiations/${negotiationId}`}>{title}</Link>,
  },
  { key: 'policy', header: words.policy, cell: ({ policy }) => words.policyOf(policy.title, policy.version) },
  { key: 'state', header: words.state, cell: ({ state }) => words.states[state] },
  {
    key: 'opened',
    header: words.opened,
    sortBy: ({ openedAt }) => openedAt,
    cell: ({ openedAt }) => showMoment(openedAt),
  },
];

/** The negotiations of the district, and the way to open one. */
export function NegotiationsPage() {
  const [isOpening, setIsOpening] = useState(false);
  const { loaded, reload } = useLoad((signal) => listNegotiations(signal), []);
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <VisibilityLine text={words.visibleTo} />
      {loaded.state === 'loading' && <Loading what="the negotiations" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.length === 0 ? (
          <p className="empty">{words.none}</p>
        ) : (
          <DataTable
            caption={words.caption}
            columns={columns}
            rows={loaded.value}
            rowKey={({ negotiationId }) => negotiationId}
          />
        ))}
      {isOpening ? (
        <OpenForm onCancel={() => setIsOpening(false)} />
      ) : (
        <div className="button-row">
          <button type="button" className="usa-button" onClick={() => setIsOpening(true)}>
            {words.open}
          </button>
        </div>
      )}
    </Page>
  );
}
