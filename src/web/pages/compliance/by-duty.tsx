import type { Compliance } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { statesInOrder } from './state-counts.tsx';
import { stateWords, words } from './words.ts';

type Row = Compliance['duties'][number];

const columns: readonly Column<Row>[] = [
  { key: 'duty', header: words.duty, isRowHeader: true, cell: (row) => row.title },
  { key: 'source', header: words.source, cell: (row) => row.source },
  ...statesInOrder.map(
    (state): Column<Row> => ({
      key: state,
      header: stateWords[state],
      isNumeric: true,
      sortBy: (row) => row.states[state],
      cell: (row) => row.states[state],
    }),
  ),
];

/** How each duty stands. */
export function ByDuty({ compliance }: { compliance: Compliance }) {
  return (
    <section aria-labelledby="duty-title">
      <h2 id="duty-title">{words.byDuty}</h2>
      <DataTable
        caption={words.byDuty}
        captionHidden
        columns={columns}
        rows={compliance.duties}
        rowKey={({ kind }) => kind}
      />
    </section>
  );
}
