import type { TraceStep } from '../../api/types.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { outcomeWords as words } from './words.ts';

/** More inputs than this stand beside each other, not below each other. */
const longList = 6;

/** A stored rating's steps say how to redo them with a pocket calculator; those of a preview do not. */
type Step = TraceStep & { working?: string };
type NumberedStep = Step & { number: number };

/** The calculation as a table: each step with what went in, what came out, and where the rule is published. */
export function TraceTable({
  steps,
  componentTitles,
}: {
  steps: readonly Step[];
  componentTitles: ReadonlyMap<string, string>;
}) {
  const columns: readonly Column<NumberedStep>[] = [
    { key: 'number', header: words.number, isNumeric: true, cell: (row) => row.number },
    { key: 'step', header: words.step, isRowHeader: true, cell: (row) => stepInWords(row.step) },
    {
      key: 'part',
      header: words.part,
      cell: (row) =>
        row.component === undefined ? words.whole : (componentTitles.get(row.component) ?? row.component),
    },
    {
      key: 'inputs',
      header: words.inputs,
      cell: (row) =>
        row.inputs.length === 0 ? (
          <span className="absent">{words.nothing}</span>
        ) : (
          <ul className={row.inputs.length > longList ? 'named-values named-values--many' : 'named-values'}>
            {row.inputs.map((input, index) => (
              <li key={`${index} ${input.name}`}>
                {input.name}: <span className="exact">{input.value}</span>
              </li>
            ))}
          </ul>
        ),
    },
    ...(steps.some(({ working }) => working)
      ? [{ key: 'working', header: words.byHand, cell: ({ working }: NumberedStep) => working }]
      : []),
    { key: 'result', header: words.result, cell: (row) => <span className="exact">{row.result}</span> },
    { key: 'source', header: words.source, cell: (row) => <Source step={row} /> },
  ];
  return (
    <section aria-labelledby="trace-title">
      <h2 id="trace-title">{words.trace}</h2>
      <DataTable
        caption={words.traceCaption}
        captionHidden
        columns={columns}
        rows={steps.map((step, index) => ({ ...step, number: index + 1 }))}
        rowKey={(row) => String(row.number)}
      />
    </section>
  );
}

function Source({ step: { citation } }: { step: TraceStep }) {
  if (citation === undefined) return <span className="absent">{words.noSource}</span>;
  return citation.url === undefined ? (
    <span>{citation.title}</span>
  ) : (
    <a href={citation.url} rel="noreferrer">
      {citation.title}
    </a>
  );
}

/** 'weighted-mean' becomes 'Weighted mean'. */
function stepInWords(step: string): string {
  const text = step.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
