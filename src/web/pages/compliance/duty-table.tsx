import { Link } from 'react-router';
import type { Duty } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showDay } from '../../components/dates.ts';
import { stateWords, words } from './words.ts';

const columns: readonly Column<Duty>[] = [
  {
    key: 'teacher',
    header: words.teacher,
    isRowHeader: true,
    sortBy: (row) => row.teacher.name,
    cell: (row) => <Link to={`/evaluations/${row.evaluationId}`}>{row.teacher.name}</Link>,
  },
  { key: 'school', header: words.school, sortBy: (row) => row.school.name, cell: (row) => row.school.name },
  { key: 'duty', header: words.duty, sortBy: (row) => row.title, cell: (row) => row.title },
  {
    key: 'due',
    header: words.dueOn,
    sortBy: (row) => row.dueOn ?? '9999',
    cell: ({ dueOn, targetOn }) =>
      dueOn === null
        ? ''
        : `${showDay(dueOn)}${targetOn === null || targetOn === dueOn ? '' : `, ${words.target(showDay(targetOn))}`}`,
  },
  { key: 'state', header: words.state, cell: (row) => stateWords[row.state] },
  {
    key: 'source',
    header: words.source,
    cell: (row) => `${row.source}${row.confirmWithCounsel ? `. ${words.counsel}.` : ''}`,
  },
];

/** Duties with their day, state and source. */
export function DutyTable({ rows, caption }: { rows: readonly Duty[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => `${row.evaluationId} ${row.kind}`}
    />
  );
}
