import { useState } from 'react';
import { useParams } from 'react-router';
import { getEvaluation, listAuditEvents } from '../../api/evaluations.ts';
import type { AuditEvent } from '../../api/types.ts';
import { BackLink } from '../../components/back-link.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { roleInWords } from '../../components/role-words.ts';
import { useAction } from '../../components/use-action.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { actionInWords, words } from './words.ts';

const columns: readonly Column<AuditEvent>[] = [
  { key: 'when', header: 'When', isRowHeader: true, cell: (row) => showMoment(row.occurredAt) },
  { key: 'action', header: 'Action', cell: (row) => actionInWords(row.action) },
  { key: 'who', header: 'Who', cell: (row) => row.actor?.name ?? words.theService },
  { key: 'role', header: 'Role', cell: (row) => roleInWords(row.actorRole) },
];

/** Everything that was done to one evaluation. */
export function AuditTrailPage() {
  const { evaluationId = '' } = useParams();
  const [older, setOlder] = useState<{ items: AuditEvent[]; nextCursor: string | null } | null>(null);
  const { error, run } = useAction();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, events] = await Promise.all([
        getEvaluation(evaluationId, signal),
        listAuditEvents(evaluationId, undefined, signal),
      ]);
      return { teacher: evaluation.value.teacher.name, events };
    },
    [evaluationId],
  );
  if (loaded.state === 'loading') return <Loading what="the record" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { teacher, events } = loaded.value;
  const rows = [...events.items, ...(older?.items ?? [])];
  const nextCursor = older === null ? events.nextCursor : older.nextCursor;
  const showOlder = (cursor: string) =>
    run(async () => {
      const page = await listAuditEvents(evaluationId, cursor);
      setOlder({ items: [...(older?.items ?? []), ...page.items], nextCursor: page.nextCursor });
    });
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(teacher)} lead={<p>{words.lead}</p>}>
        <VisibilityLine text={words.visibleTo} />
        {error !== null && <Failure error={error} />}
        {rows.length === 0 ? (
          <p className="empty">{words.none}</p>
        ) : (
          <DataTable
            caption={words.caption}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.auditEventId}
          />
        )}
        {nextCursor !== null && (
          <button type="button" className="usa-button usa-button--outline" onClick={() => showOlder(nextCursor)}>
            {words.more}
          </button>
        )}
      </Page>
    </>
  );
}
