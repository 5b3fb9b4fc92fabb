import type { Compliance } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { statesInOrder } from './state-counts.tsx';
import { stateWords, words } from './words.ts';

type Row = Compliance['schools'][number];

const columns: readonly Column<Row>[] = [
  {
    key: 'school',
    header: words.school,
    isRowHeader: true,
    sortBy: (row) => row.school.name,
    cell: (row) => row.school.name,
  },
  { key: 'evaluations', header: words.evaluations, isNumeric: true, cell: (row) => row.evaluations },
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

/** How each school stands. */
export function BySchool({ compliance }: { compliance: Compliance }) {
  return (
    <section aria-labelledby="school-title">
      <h2 id="school-title">{words.bySchool}</h2>
      <DataTable
        caption={words.bySchool}
        captionHidden
        columns={columns}
        rows={compliance.schools}
        rowKey={({ school }) => school.schoolId}
      />
    </section>
  );
}
