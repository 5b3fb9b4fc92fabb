import { useId } from 'react';
import type { Curve, Model, WeightPath } from '../../api/model-types.ts';
import { type Column, DataTable } from '../data-table.tsx';
import { TableDownload } from '../download/download-button.tsx';
import { ScrollRegion } from '../scroll-region.tsx';
import { CurveChart } from './chart/curve-chart.tsx';
import { words } from './model-words.ts';
import { percent } from './share-words.ts';

type Noisy = NonNullable<Model['noisy']>;
type Point = Noisy['points'][number];

/** The policy's own curve with noise: every weight is there, and no number is quite right. */
export function NoisySection({ model, path, noisy }: { model: Model; path: WeightPath; noisy: Noisy }) {
  const titleId = useId();
  const labels = noisy.levels.map(({ label }) => label);
  const columns: readonly Column<Point>[] = [
    { key: 'weight', header: words.weightOf(path.moves.title), isRowHeader: true, cell: ({ share }) => percent(share) },
    ...labels.map((header, place) => ({
      key: header,
      header,
      isNumeric: true,
      cell: ({ counts }: Point) => String(counts[place] ?? 0),
    })),
    { key: 'deviation', header: words.deviation, isNumeric: true, cell: ({ deviation }) => deviation },
  ];
  const rows = () => [
    columns.map(({ header }) => header),
    ...noisy.points.map(({ share, counts, deviation }) => [percent(share), ...counts.map(String), deviation]),
  ];
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.noisy}</h3>
      <p>{noisy.sentence}</p>
      <CurveChart model={model} path={path} curve={drawn(noisy)} marks={[]} sliderAt={null} />
      <p className="small-print">{words.noisyDrawn}</p>
      <details className="disclosure">
        <summary>{words.noisyTable}</summary>
        <ScrollRegion label={words.noisyTable} isLong>
          <DataTable
            caption={words.noisyTable}
            captionHidden
            columns={columns}
            rows={noisy.points}
            rowKey={(row) => row.share}
          />
        </ScrollRegion>
        <TableDownload name="ratings-by-weight-with-noise" rows={rows}>
          {words.downloadTable}
        </TableDownload>
      </details>
    </section>
  );
}

/** As a curve to be drawn: there are no areas below nothing. The first of the levels is that nobody rated them. */
function drawn({ levels, points }: Noisy): Curve {
  return {
    bands: levels.map((level, place) => ({
      ...level,
      levels: place === 0 ? [] : [level.key],
      holdsNotRated: place === 0,
    })),
    points: points.map(({ share, counts }) => ({
      share,
      counts: counts.map((each) => Math.max(0, each)),
      moved: null,
      cells: null,
    })),
    hidden: null,
  };
}
