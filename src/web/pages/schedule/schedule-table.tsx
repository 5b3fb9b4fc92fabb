import { Link } from 'react-router';
import type { ScheduledEmployee } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { words } from './words.ts';

const columns: readonly Column<ScheduledEmployee>[] = [
  {
    key: 'name',
    header: words.name,
    isRowHeader: true,
    sortBy: (row) => row.person.name,
    cell: (row) => <Link to={`/people/${row.person.personId}`}>{row.person.name}</Link>,
  },
  { key: 'school', header: words.school, cell: (row) => row.schools.map(({ name }) => name).join(', ') },
  {
    key: 'why',
    header: words.why,
    cell: (row) => (
      <>
        {row.sentence} <span className="small-print">{row.citation.section}</span>
        {row.findings.length > 0 && (
          <>
            {' '}
            <Link to={`/people/${row.person.personId}`}>{words.warnings(row.findings.length)}</Link>
          </>
        )}
      </>
    ),
  },
  { key: 'next', header: words.next, sortBy: (row) => row.nextDue ?? '', cell: (row) => row.nextDue ?? '' },
  { key: 'evaluation', header: words.evaluation, cell: evaluationCell },
];

function evaluationCell({ evaluation, assignmentId, isDue, person }: ScheduledEmployee) {
  if (evaluation !== null)
    return (
      <Link to={`/evaluations/${evaluation.evaluationId}`} aria-label={`${words.open}: ${person.name}`}>
        {words.open}
      </Link>
    );
  if (assignmentId !== null && isDue)
    return (
      <Link to={`/start?assignment=${assignmentId}`} aria-label={`${words.start}: ${person.name}`}>
        {words.start}
      </Link>
    );
  return isDue ? '' : words.notDue;
}

/** Employees with the reason why each is due or not, and the way to the evaluation. */
export function ScheduleTable({ rows }: { rows: readonly ScheduledEmployee[] }) {
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.person.personId}
    />
  );
}
