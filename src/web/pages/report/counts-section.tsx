import { type Column, DataTable } from '../../components/data-table.tsx';
import { BarChart } from './bar-chart.tsx';
import { percent, type RatingCount } from './rating-counts.ts';
import { words } from './words.ts';

/** The counts as a chart with its table. */
export function CountsSection({ counts }: { counts: readonly RatingCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p className="empty">{words.nothing}</p>;
  const columns: readonly Column<RatingCount>[] = [
    { key: 'rating', header: words.rating, isRowHeader: true, cell: (row) => row.label },
    { key: 'count', header: words.count, isNumeric: true, cell: (row) => row.count.toLocaleString('en-US') },
    { key: 'share', header: words.share, isNumeric: true, cell: (row) => percent(row.count, total) },
  ];
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">{words.counts}</h2>
      <div className="columns">
        <BarChart counts={counts} />
        <DataTable
          caption={words.counts}
          captionHidden
          columns={columns}
          rows={[...counts, { label: words.total, count: total }]}
          rowKey={(row) => row.label}
        />
      </div>
    </section>
  );
}
