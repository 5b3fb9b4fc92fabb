import { Link } from 'react-router';
import type { EvaluationSummary } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { gradeInWords, ratingInWords, statusInWords } from '../../components/status-words.ts';

const ofOthers: readonly Column<EvaluationSummary>[] = [
  {
    key: 'teacher',
    header: 'Teacher',
    isRowHeader: true,
    sortBy: (row) => row.teacher.name,
    cell: (row) => <Link to={`/evaluations/${row.evaluationId}`}>{row.teacher.name}</Link>,
  },
  { key: 'school', header: 'School', sortBy: (row) => row.school.name, cell: (row) => row.school.name },
  { key: 'year', header: 'School year', sortBy: (row) => row.schoolYear, cell: (row) => row.schoolYear },
  { key: 'grade', header: 'Grade', sortBy: (row) => row.grade, cell: (row) => gradeInWords(row.grade) },
  {
    key: 'status',
    header: 'Status',
    sortBy: (row) => statusInWords(row.status),
    cell: (row) => statusInWords(row.status),
  },
  {
    key: 'rating',
    header: 'Rating',
    sortBy: (row) => ratingInWords(row.currentRating),
    cell: (row) => ratingInWords(row.currentRating),
  },
  {
    key: 'composite',
    header: 'Composite',
    isNumeric: true,
    sortBy: (row) => Number.parseFloat(row.currentRating?.compositeDecimal ?? '-1'),
    cell: (row) => row.currentRating?.compositeDecimal ?? <span className="absent">none</span>,
  },
];

const ofOneself: readonly Column<EvaluationSummary>[] = [
  {
    key: 'year',
    header: 'School year',
    isRowHeader: true,
    sortBy: (row) => row.schoolYear,
    cell: (row) => <Link to={`/evaluations/${row.evaluationId}`}>{row.schoolYear}</Link>,
  },
  ...ofOthers.filter(({ key }) => key !== 'teacher' && key !== 'year'),
];

/** The evaluations of one page; sorting rearranges these rows only. A teacher's own are told apart by school year. */
export function EvaluationTable({
  rows,
  caption,
  captionHidden = false,
  isOwn = false,
}: {
  rows: readonly EvaluationSummary[];
  caption: string;
  captionHidden?: boolean;
  isOwn?: boolean;
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={isOwn ? ofOneself : ofOthers}
      rows={rows}
      rowKey={(row) => row.evaluationId}
    />
  );
}
