import { Link } from 'react-router';
import type { Evaluation, RatingSummary } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { showMoment } from '../../components/dates.ts';
import { ratingInWords } from '../../components/status-words.ts';
import { words } from './words.ts';

/** The ratings on record, newest first; the first row is the one that counts. */
export function RatingsSection({ evaluation }: { evaluation: Evaluation }) {
  const newest = evaluation.ratings[0]?.ratingId;
  const columns: readonly Column<RatingSummary>[] = [
    {
      key: 'rating',
      header: 'Rating',
      isRowHeader: true,
      cell: (row) => (
        <Link to={`/evaluations/${evaluation.evaluationId}/ratings/${row.ratingId}`}>{ratingInWords(row)}</Link>
      ),
    },
    {
      key: 'composite',
      header: 'Composite',
      isNumeric: true,
      cell: (row) => row.compositeDecimal ?? <span className="absent">none</span>,
    },
    { key: 'when', header: 'Recorded', cell: (row) => showMoment(row.scoredAt) },
    {
      key: 'standing',
      header: 'Standing',
      cell: (row) => (row.ratingId === newest ? 'The rating that counts' : 'Replaced by a later rating'),
    },
    {
      key: 'reason',
      header: 'Reason for the change',
      cell: (row) => row.reason ?? <span className="absent">first rating</span>,
    },
  ];
  return (
    <section aria-labelledby="ratings-title">
      <h2 id="ratings-title">{words.ratings}</h2>
      {evaluation.ratings.length === 0 ? (
        <p>{words.noRating}</p>
      ) : (
        <DataTable
          caption={words.ratings}
          captionHidden
          columns={columns}
          rows={evaluation.ratings}
          rowKey={(row) => row.ratingId}
        />
      )}
      {evaluation.allowedActions.includes('preview') && (
        <Link className="usa-button usa-button--outline" to={`/evaluations/${evaluation.evaluationId}/preview`}>
          {words.preview}
        </Link>
      )}
    </section>
  );
}
