import type { EmployeeFact } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { factInWords } from './fact-words.ts';
import { words } from './words.ts';

const columns: readonly Column<EmployeeFact>[] = [
  { key: 'fact', header: words.fact, isRowHeader: true, cell: factInWords },
  {
    key: 'recorded',
    header: words.recordedAt,
    sortBy: (fact) => fact.recordedAt,
    cell: ({ recordedAt, recordedBy }) =>
      `${showMoment(recordedAt)}${recordedBy === null ? '' : `, ${recordedBy.name}`}`,
  },
  {
    key: 'superseded',
    header: words.supersededAt,
    cell: ({ supersededAt }) => (supersededAt === null ? words.still : showMoment(supersededAt)),
  },
  { key: 'reason', header: words.reason, cell: ({ supersededReason }) => supersededReason ?? '' },
];

/** Every fact in both its times: when it was so, and when it was believed. */
export function HistorySection({ facts }: { facts: readonly EmployeeFact[] }) {
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{words.history}</h2>
      <DataTable caption={words.history} captionHidden columns={columns} rows={facts} rowKey={({ factId }) => factId} />
    </section>
  );
}
