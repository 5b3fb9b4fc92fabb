import { useId } from 'react';
import type { Model } from '../../../api/model-types.ts';
import { type Column, DataTable } from '../../data-table.tsx';
import { CellView } from '../cell-view.tsx';
import { words } from './details-words.ts';

type Row = Model['rules'][number];

const columns: readonly Column<Row>[] = [
  { key: 'rule', header: words.rule, isRowHeader: true, cell: (row) => row.title },
  { key: 'effect', header: words.effect, cell: (row) => row.sentence },
  { key: 'up', header: words.up, isNumeric: true, cell: (row) => <CellView cell={row.up} /> },
  { key: 'down', header: words.down, isNumeric: true, cell: (row) => <CellView cell={row.down} /> },
];

/** What each floor, cap, rounding or deduction does. */
export function RulesSection({ rules }: { rules: Model['rules'] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.rules}</h3>
      <DataTable caption={words.rulesText} columns={columns} rows={rules} rowKey={(row) => row.key} />
    </section>
  );
}
