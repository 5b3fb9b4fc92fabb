import { memo } from 'react';
import type { Curve, CurvePoint, WeightPath } from '../../api/model-types.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { TableDownload } from '../download/download-button.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { bandName } from './chart/band-name.ts';
import { words } from './model-words.ts';
import { count, percent } from './share-words.ts';

/** The numbers of the chart, one row for each point. */
export const CurveTable = memo(function CurveTable({ path, curve }: { path: WeightPath; curve: Curve }) {
  const columns = columnsFor(path, curve);
  const rows = () => [
    columns.map(({ header }) => header),
    ...curve.points.map((point) => columns.map(({ text }) => text(point))),
  ];
  return (
    <details className="disclosure">
      <summary>{words.curveTable}</summary>
      <ScrollRegion label={words.curveTable} isLong>
        <DataTable
          caption={words.curveTable}
          captionHidden
          columns={columns}
          rows={curve.points}
          rowKey={(row) => row.share}
        />
      </ScrollRegion>
      <TableDownload name="ratings-by-weight" rows={rows}>
        {words.downloadTable}
      </TableDownload>
    </details>
  );
});

interface TextColumn extends Column<CurvePoint> {
  text: (point: CurvePoint) => string;
}

const column = (key: string, header: string, text: (point: CurvePoint) => string): TextColumn => ({
  key,
  header,
  text,
  isNumeric: true,
  cell: (point) => (point.counts === null ? <span className="absent">{text(point)}</span> : text(point)),
});

const shown = (point: CurvePoint, number: number | undefined): string =>
  point.counts === null || number === undefined ? words.notShown : count(number);

function columnsFor({ moves }: WeightPath, { bands }: Curve): TextColumn[] {
  return [
    {
      key: 'weight',
      header: words.weightOf(moves.title),
      isRowHeader: true,
      text: ({ share }) => percent(share),
      cell: ({ share }) => percent(share),
    },
    ...bands.map((band, place) => column(band.key, bandName(band), (point) => shown(point, point.counts?.[place]))),
    column('up', words.up, (point) => shown(point, point.moved?.up)),
    column('down', words.down, (point) => shown(point, point.moved?.down)),
  ];
}
