import type { Cell, Label } from '../../api/model-types.ts';
import { TableDownload } from '../download/download-button.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { CellView } from './cell-view.tsx';
import { words } from './model-words.ts';
import { cellInWords } from './share-words.ts';

/** A matrix of counts; totals are left out where they are not told. */
export interface MatrixRows {
  rows: readonly Label[];
  columns: readonly Label[];
  cells: readonly (readonly Cell[])[];
  rowTotals?: readonly Cell[];
  columnTotals?: readonly Cell[];
  total?: number;
}

/** Rows are the ratings now, columns those that would be. Who keeps a rating stands on the shaded diagonal. */
export function MatrixTable({ caption, matrix }: { caption: string; matrix: MatrixRows }) {
  const { rows, columns, rowTotals, columnTotals, total } = matrix;
  return (
    <>
      <ScrollRegion label={caption}>
        <table className="usa-table data-table migration" role="table">
          <caption>{caption}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {words.ratingNow}
              </th>
              {columns.map(({ key, label }) => (
                <th key={key} scope="col" role="columnheader" className="numeric">
                  {words.would(label)}
                </th>
              ))}
              {rowTotals && (
                <th scope="col" role="columnheader" className="numeric">
                  {words.total}
                </th>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map((row, place) => (
              <MatrixRow
                key={row.key}
                row={row}
                cells={matrix.cells[place] ?? []}
                columns={columns}
                total={rowTotals?.[place]}
              />
            ))}
            {columnTotals && (
              <MatrixRow
                row={{ key: 'all', label: words.total }}
                cells={columnTotals}
                columns={columns}
                total={total === undefined ? undefined : { count: total }}
              />
            )}
          </tbody>
        </table>
      </ScrollRegion>
      <TableDownload name="migration" rows={() => textOf(matrix)}>
        {words.downloadTable}
      </TableDownload>
    </>
  );
}

function MatrixRow({
  row,
  cells,
  columns,
  total,
}: {
  row: Label;
  cells: readonly Cell[];
  columns: readonly Label[];
  total: Cell | undefined;
}) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" data-label={words.ratingNow}>
        {row.label}
      </th>
      {columns.map(({ key, label }, place) => (
        <td
          key={key}
          role="cell"
          className={key === row.key ? 'numeric migration__stay' : 'numeric'}
          data-label={words.would(label)}
        >
          <CellView cell={cells[place] ?? { count: 0 }} />
          {key === row.key && <span className="migration__word"> {words.stay}</span>}
        </td>
      ))}
      {total && (
        <td role="cell" className="numeric migration__total" data-label={words.total}>
          <CellView cell={total} />
        </td>
      )}
    </tr>
  );
}

const totalOf = (cell: Cell | undefined): string[] => (cell ? [cellInWords(cell)] : []);

function textOf({ rows, columns, cells, rowTotals, columnTotals, total }: MatrixRows): string[][] {
  return [
    [words.ratingNow, ...columns.map(({ label }) => words.would(label)), ...(rowTotals ? [words.total] : [])],
    ...rows.map(({ label }, place) => [
      label,
      ...(cells[place] ?? []).map(cellInWords),
      ...totalOf(rowTotals?.[place]),
    ]),
    ...(columnTotals
      ? [
          [
            words.total,
            ...columnTotals.map(cellInWords),
            ...totalOf(total === undefined ? undefined : { count: total }),
          ],
        ]
      : []),
  ];
}
