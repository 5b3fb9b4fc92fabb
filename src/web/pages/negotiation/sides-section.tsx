import type { Negotiation } from '../../api/negotiation-types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { type ComparedLine, compareSides, lastOf } from './side-by-side.ts';
import { words } from './words.ts';

/** Both sides in one table, so that the gap is seen at once. */
export function SidesSection({ negotiation }: { negotiation: Negotiation }) {
  const column = (side: 'union' | 'district'): Column<ComparedLine> => ({
    key: side,
    header: words.sideColumn(side, lastOf(negotiation, side)?.number),
    isNumeric: true,
    cell: (line) => line[side],
  });
  const columns: readonly Column<ComparedLine>[] = [
    { key: 'part', header: words.part, isRowHeader: true, cell: ({ title }) => title },
    { key: 'now', header: words.now, isNumeric: true, cell: ({ now }) => now },
    column('union'),
    column('district'),
    { key: 'gap', header: words.gap, isNumeric: true, cell: ({ gap }) => <strong>{gap}</strong> },
  ];
  return (
    <section aria-labelledby="sides-title">
      <h2 id="sides-title">{words.sides}</h2>
      <p>{words.sidesLead}</p>
      <DataTable
        caption={words.sidesCaption}
        captionHidden
        columns={columns}
        rows={compareSides(negotiation)}
        rowKey={({ key }) => key}
      />
    </section>
  );
}
