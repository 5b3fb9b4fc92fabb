import { useId } from 'react';
import type { EffectiveWeights } from '../../../api/model-types.ts';
import { type Column, DataTable } from '../../data-table.tsx';
import { count, percent } from '../share-words.ts';
import { words } from './details-words.ts';

type Row = EffectiveWeights['rows'][number];

const known = (share: string | null): string => (share === null ? words.unknown : percent(share));

const columns: readonly Column<Row>[] = [
  { key: 'part', header: words.part, isRowHeader: true, cell: (row) => row.title },
  { key: 'paper', header: words.onPaper, isNumeric: true, cell: (row) => percent(row.nominal) },
  { key: 'fact', header: words.inFact, isNumeric: true, cell: (row) => <strong>{known(row.effective)}</strong> },
  { key: 'spread', header: words.spread, isNumeric: true, cell: (row) => known(row.deviationShare) },
  { key: 'correlation', header: words.correlation, isNumeric: true, cell: (row) => row.correlation ?? words.unknown },
];

/** Weights on paper beside what they carry, with the weights that would carry what the paper says. */
export function EffectiveSection({ effective }: { effective: EffectiveWeights }) {
  const titleId = useId();
  const titles = new Map(effective.rows.map(({ key, title }) => [key, title]));
  const wanted = effective.toObtain?.map(({ key, nominal }) => `${titles.get(key) ?? key} ${percent(nominal)}`);
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.effective}</h3>
      <p className="model__point">{effective.sentence}</p>
      <p>{words.effectiveText}</p>
      <DataTable
        caption={words.effectiveCaption(
          effective.teachers === null ? words.someTeachers : words.teachers(count(effective.teachers)),
        )}
        columns={columns}
        rows={effective.rows}
        rowKey={(row) => row.key}
      />
      {wanted && <p>{words.toObtain(wanted.join(', '))}</p>}
    </section>
  );
}
