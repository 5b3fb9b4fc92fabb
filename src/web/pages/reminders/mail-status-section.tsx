import { getMailStatus } from '../../api/reminders.ts';
import type { UndeliveredMessage } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { Facts } from '../../components/facts.tsx';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { messageKinds, statusWords as words } from './status-words.ts';

const columns: readonly Column<UndeliveredMessage>[] = [
  { key: 'to', header: words.recipient, isRowHeader: true, cell: ({ recipient }) => recipient.name },
  {
    key: 'kind',
    header: words.kind,
    cell: ({ kind, isLegal }) => `${messageKinds[kind] ?? kind}${isLegal ? words.legal : ''}`,
  },
  { key: 'state', header: words.state, cell: ({ state }) => words.states[state] },
  { key: 'attempts', header: words.attempts, isNumeric: true, cell: ({ attempts }) => attempts },
  { key: 'since', header: words.since, sortBy: ({ since }) => since, cell: ({ since }) => showMoment(since) },
];

/** Human resources: whether messages leave the service, and to whom they could not be delivered. */
export function MailStatusSection() {
  const { loaded, reload } = useLoad(getMailStatus, []);
  return (
    <section aria-labelledby="mail-status-title">
      <h2 id="mail-status-title">{words.title}</h2>
      <VisibilityLine text={words.visibleTo} />
      {loaded.state === 'loading' && <Loading what="the state of the mail" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          {!loaded.value.isSetUp && <p className="empty">{words.notSetUp}</p>}
          <Facts
            facts={[
              { label: words.sent, value: loaded.value.sent.toLocaleString('en-US') },
              { label: words.waiting, value: loaded.value.waiting.toLocaleString('en-US') },
            ]}
          />
          {loaded.value.undelivered.length === 0 ? (
            <p>{words.allDelivered}</p>
          ) : (
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={loaded.value.undelivered}
              rowKey={({ recipient, kind, since }, index) => `${index} ${recipient.personId} ${kind} ${since}`}
            />
          )}
        </>
      )}
    </section>
  );
}
