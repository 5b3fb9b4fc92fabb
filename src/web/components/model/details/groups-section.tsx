import { useId } from 'react';
import type { GroupImpact } from '../../../api/model-types.ts';
import { type Column, DataTable } from '../../data-table.tsx';
import { CellView } from '../cell-view.tsx';
import { percent } from '../share-words.ts';
import { words } from './details-words.ts';

type Row = GroupImpact['groups'][number];

const columns: readonly Column<Row>[] = [
  { key: 'group', header: words.group, isRowHeader: true, cell: (row) => row.label },
  { key: 'size', header: words.size, isNumeric: true, cell: (row) => <CellView cell={row.size} /> },
  { key: 'reaching', header: words.reaching, isNumeric: true, cell: (row) => <CellView cell={row.reaching} /> },
  {
    key: 'share',
    header: words.share,
    isNumeric: true,
    cell: ({ share }) => (share === null ? words.notTold : percent(share)),
  },
  {
    key: 'ratio',
    header: words.ratio,
    isNumeric: true,
    cell: ({ ratio, isBelowFourFifths }) => (
      <>
        {ratio ?? words.notTold}
        {isBelowFourFifths && <strong>, {words.below}</strong>}
      </>
    ),
  },
];

/** How each group fares, one table for each way of grouping. */
export function GroupsSection({ groups }: { groups: readonly GroupImpact[] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.groups}</h3>
      <p>{words.groupsText}</p>
      {groups.map((each) => (
        <div key={each.name}>
          <p className="model__point">{each.sentence}</p>
          <DataTable caption={each.name} columns={columns} rows={each.groups} rowKey={(row) => row.label} />
          {each.crossover !== null && <p>{words.crossover(percent(each.crossover))}</p>}
        </div>
      ))}
    </section>
  );
}
