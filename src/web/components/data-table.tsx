import { type ReactNode, useState } from 'react';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Makes the column sortable. */
  sortBy?: (row: Row) => string | number;
  isRowHeader?: boolean;
  isNumeric?: boolean;
}

interface Order {
  key: string;
  descending: boolean;
}

/** A table with a caption and sortable columns; below 640 px each row becomes a list of its labelled cells. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  captionHidden = false,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  captionHidden?: boolean;
}) {
  const [order, setOrder] = useState<Order | null>(null);
  const sorted = order ? sortRows(rows, columns, order) : rows;
  // Explicit roles: browsers drop a table's meaning when style sheets stack its cells.
  return (
    <table className="usa-table usa-table--borderless data-table" role="table">
      <caption className={captionHidden ? 'usa-sr-only' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} order={order} onOrder={setOrder} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sorted.map((row, index) => (
          <tr key={rowKey(row, index)} role="row">
            {columns.map((column) => {
              const className = column.isNumeric ? 'numeric' : undefined;
              return column.isRowHeader ? (
                <th key={column.key} scope="row" role="rowheader" className={className} data-label={column.header}>
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} role="cell" className={className} data-label={column.header}>
                  {column.cell(row)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeaderCell<Row>({
  column,
  order,
  onOrder,
}: {
  column: Column<Row>;
  order: Order | null;
  onOrder: (order: Order) => void;
}) {
  const className = column.isNumeric ? 'numeric' : undefined;
  if (!column.sortBy) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {column.header}
      </th>
    );
  }
  const isSorted = order?.key === column.key;
  const direction = order?.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" role="columnheader" className={className} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className="sort-button"
        onClick={() => onOrder({ key: column.key, descending: isSorted && !order.descending })}
      >
        {column.header}
        <span aria-hidden="true" className="sort-button__mark">
          {isSorted ? (order.descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}

function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order): Row[] {
  const sortBy = columns.find((column) => column.key === order.key)?.sortBy;
  if (!sortBy) return [...rows];
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((left, right) => {
    const [a, b] = [sortBy(left), sortBy(right)];
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'en', { numeric: true });
  });
}
