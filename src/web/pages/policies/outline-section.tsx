import type { OutlineNode } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { words } from './words.ts';

/** The tree of components as a diagram of nested lists, and the same as a table. */
export function OutlineSection({ outline }: { outline: readonly OutlineNode[] }) {
  const [whole] = outline;
  if (!whole) return null;
  const titles = new Map(outline.map(({ key, title }) => [key, title]));
  const columns: readonly Column<OutlineNode>[] = [
    {
      key: 'part',
      header: words.part,
      isRowHeader: true,
      cell: (row) => (
        <>
          {row.title}
          <span className="outline-parent">{parentInWords(row, titles, whole)}</span>
        </>
      ),
    },
    { key: 'weight', header: words.weight, cell: (row) => row.weight ?? <Absent text={words.noWeight} /> },
    { key: 'origin', header: words.origin, cell: (row) => row.origin },
    {
      key: 'steps',
      header: words.steps,
      cell: (row) =>
        row.steps.length === 0 ? (
          <Absent text={words.noSteps} />
        ) : (
          <ol className="plain-steps">
            {row.steps.map((step, index) => (
              <li key={`${index} ${step}`}>{step}</li>
            ))}
          </ol>
        ),
    },
    { key: 'missing', header: words.missing, cell: (row) => row.missing ?? <Absent text={words.noMissing} /> },
    {
      key: 'levels',
      header: words.levels,
      cell: (row) => (row.levels.length === 0 ? <Absent text={words.noLevels} /> : row.levels.join(', ')),
    },
  ];
  return (
    <section aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline}</h2>
      <p>{words.outlineLead}</p>
      <div className="outline" role="group" aria-label={words.diagram}>
        <ul className="outline__level">
          <Branch node={whole} outline={outline} />
        </ul>
      </div>
      <DataTable
        caption={words.outlineTable}
        captionHidden
        columns={columns}
        rows={outline}
        rowKey={(row) => row.key}
      />
    </section>
  );
}

function Branch({ node, outline }: { node: OutlineNode; outline: readonly OutlineNode[] }) {
  const parts = outline.filter(({ parent }) => parent === node.key);
  return (
    <li className="outline__item">
      <div className={node.parent === null ? 'outline__box outline__box--whole' : 'outline__box'}>
        <span className="outline__title">{node.title}</span>
        {node.weight !== null && <span className="outline__weight">{node.weight}</span>}
        <span className="outline__origin">{node.origin}</span>
      </div>
      {parts.length > 0 && (
        <ul className="outline__level">
          {parts.map((part) => (
            <Branch key={part.key} node={part} outline={outline} />
          ))}
        </ul>
      )}
    </li>
  );
}

function parentInWords(node: OutlineNode, titles: ReadonlyMap<string, string>, whole: OutlineNode): string {
  if (node.parent === null) return words.whole;
  return node.parent === whole.key ? '' : words.partOf(titles.get(node.parent) ?? node.parent);
}

function Absent({ text }: { text: string }) {
  return <span className="absent">{text}</span>;
}
