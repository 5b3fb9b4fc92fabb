import { inReadingOrder, isNested, nameInWords, scalarInWords } from './document-words.ts';
import { isQuantity, QuantityView } from './quantity-view.tsx';

type Row = Readonly<Record<string, unknown>>;

/** A list whose entries are all flat, such as bands and levels: a table reads better than a list. */
export function isRows(value: unknown): value is readonly Row[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every(
    (row) => isNested(row) && !Array.isArray(row) && Object.values(row).every((x) => !isNested(x) || isQuantity(x)),
  );
}

export function RowsTable({ rows }: { rows: readonly Row[] }) {
  const columns = inReadingOrder([...new Set(rows.flatMap((row) => Object.keys(row)))]);
  return (
    <table className="usa-table usa-table--borderless rows-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {nameInWords(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${index}`}>
            {columns.map((column) => (
              <td key={column}>
                <Cell value={row[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ value }: { value: unknown }) {
  if (value === undefined) return null;
  return isQuantity(value) ? <QuantityView quantity={value} /> : <>{scalarInWords(value)}</>;
}
