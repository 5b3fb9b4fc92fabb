import type { Curve, WeightPath } from '../../api/model-types.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { bandName } from './chart/band-name.ts';
import { words } from './model-words.ts';
import { pointAt, type Reading } from './reading.ts';
import { count, percent } from './share-words.ts';

interface Row {
  key: string;
  rating: string;
  now: number | undefined;
  here: number;
}

/** How many teachers hold each rating where the slider stands, beside how many do today. */
export function CountsTable({ path, curve, reading }: { path: WeightPath; curve: Curve; reading: Reading }) {
  const here = reading.point?.counts;
  if (!here) return null;
  const now = pointAt(curve, path.current)?.counts;
  const rows = curve.bands.map(
    (band, place): Row => ({
      key: band.key,
      rating: bandName(band),
      now: now?.[place],
      here: here[place] ?? 0,
    }),
  );
  const columns: readonly Column<Row>[] = [
    { key: 'rating', header: words.rating, isRowHeader: true, cell: (row) => row.rating },
    ...(now ? [nowColumn(path)] : []),
    { key: 'here', header: words.atWeight(percent(reading.share)), isNumeric: true, cell: (row) => count(row.here) },
    ...(now ? [differenceColumn] : []),
  ];
  return (
    <DataTable
      caption={words.countsCaption(percent(reading.share))}
      columns={columns}
      rows={rows.toReversed()}
      rowKey={(row) => row.key}
    />
  );
}

const nowColumn = ({ current }: WeightPath): Column<Row> => ({
  key: 'now',
  header: words.nowAt(percent(current)),
  isNumeric: true,
  cell: (row) => count(row.now ?? 0),
});

const differenceColumn: Column<Row> = {
  key: 'difference',
  header: words.difference,
  isNumeric: true,
  cell: (row) => signed(row.here - (row.now ?? row.here)),
};

function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `+${count(difference)}` : `−${count(-difference)}`;
}
