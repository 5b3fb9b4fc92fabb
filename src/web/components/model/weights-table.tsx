import type { ModelWeight } from '../../api/model-types.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { words } from './model-words.ts';
import { percent } from './share-words.ts';

/** The weights of the composite as they are and as they would be; with `atSlider`, where the slider stands as well. */
export function WeightsTable({
  weights,
  proposed = words.proposed,
  atSlider,
}: {
  weights: readonly ModelWeight[];
  /** What the second set is called: the scenario, a proposal. */
  proposed?: string;
  /** By key, shares of the whole. */
  atSlider?: ReadonlyMap<string, string>;
}) {
  const columns: readonly Column<ModelWeight>[] = [
    { key: 'part', header: words.component, isRowHeader: true, cell: (row) => row.title },
    { key: 'current', header: words.current, isNumeric: true, cell: (row) => percent(row.current) },
    { key: 'scenario', header: proposed, isNumeric: true, cell: (row) => <Changed row={row} /> },
    ...(atSlider ? [sliderColumn(atSlider)] : []),
  ];
  return <DataTable caption={words.weightsCaption} columns={columns} rows={weights} rowKey={(row) => row.key} />;
}

function Changed({ row: { current, scenario } }: { row: ModelWeight }) {
  return current === scenario ? percent(scenario) : <strong>{percent(scenario)}</strong>;
}

const sliderColumn = (shares: ReadonlyMap<string, string>): Column<ModelWeight> => ({
  key: 'slider',
  header: words.atSlider,
  isNumeric: true,
  cell: ({ key, scenario }) => percent(shares.get(key) ?? scenario),
});
