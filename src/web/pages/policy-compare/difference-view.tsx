import type { PolicyDifference } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { DocumentView } from '../policies/document-view.tsx';
import { placeInWords } from '../policies/document-words.ts';
import { words } from './words.ts';

type Change = PolicyDifference['changes'][number];

const columns: readonly Column<Change>[] = [
  {
    key: 'place',
    header: words.place,
    isRowHeader: true,
    cell: ({ pointer }) => (pointer === '' ? words.wholeText : <code className="exact">{placeInWords(pointer)}</code>),
  },
  { key: 'before', header: words.before, cell: ({ before }) => <Side value={before} /> },
  { key: 'after', header: words.after, cell: ({ after }) => <Side value={after} /> },
];

/** The changes as sentences, and place by place with what stood there before and after. */
export function DifferenceView({ difference: { sentences, changes } }: { difference: PolicyDifference }) {
  if (changes.length === 0) return <p className="empty">{words.same}</p>;
  return (
    <>
      <section aria-labelledby="sentences-title">
        <h2 id="sentences-title">{words.sentences}</h2>
        <p className="count">{words.count(changes.length)}</p>
        <ul className="sentences">
          {sentences.map((sentence, index) => (
            <li key={`${index} ${sentence}`}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="places-title">
        <h2 id="places-title">{words.table}</h2>
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={changes}
          rowKey={({ pointer }, index) => `${index} ${pointer}`}
        />
      </section>
    </>
  );
}

function Side({ value }: { value: unknown }) {
  return value === undefined ? <span className="absent">{words.absent}</span> : <DocumentView value={value} />;
}
