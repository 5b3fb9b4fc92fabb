import { QuantityView, isQuantity } from './quantity-view.tsx';
import { RowsTable, isRows } from './rows-table.tsx';
import { inReadingOrder, isNested, nameInWords, scalarInWords } from './document-words.ts';

/** A policy document as nested lists. Whatever a later policy adds shows up by itself. */
export function DocumentView({ value }: { value: unknown }) {
  if (!isNested(value)) return <>{scalarInWords(value)}</>;
  if (isQuantity(value)) return <QuantityView quantity={value} />;
  if (isRows(value)) return <RowsTable rows={value} />;
  if (Array.isArray(value)) {
    return value.every((item) => !isNested(item)) ? (
      <>{value.map(scalarInWords).join(', ')}</>
    ) : (
      <ol className="document-list">
        {value.map((item, index) => (
          <li key={`${index}`}>
            <DocumentView value={item} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl className="document-entries">
      {entriesOf(value).map(([key, entry]) => (
        <div key={key} className={isShort(entry) ? 'document-entry document-entry--short' : 'document-entry'}>
          <dt>{nameInWords(key)}</dt>
          <dd>
            <DocumentView value={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function entriesOf(value: object): [string, unknown][] {
  const entries = value as Record<string, unknown>;
  return inReadingOrder(Object.keys(entries)).map((key) => [key, entries[key]]);
}

const isShort = (value: unknown) =>
  !isNested(value) || isQuantity(value) || (Array.isArray(value) && value.every((item) => !isNested(item)));
