import type { Curve } from '../../../api/model-types.ts';
import { words } from '../model-words.ts';
import { type Column, columnsOf, type Run, runsOf } from './columns.ts';
import type { ChartLayout } from './layout.ts';

/** The stacked bands, one step for each point, and gaps where a point is not shown. */
export function Areas({
  curve,
  layout,
  patternOf,
}: {
  curve: Curve;
  layout: ChartLayout;
  patternOf: (band: number) => string;
}) {
  return runsOf(columnsOf(curve)).map((run) =>
    run.isShown ? (
      <g key={run.columns[0]?.from}>
        {curve.bands.map((band, place) => (
          <path
            key={band.key}
            d={areaOf(run, place, layout)}
            fill={`url(#${patternOf(place)})`}
            stroke="#1b1b1b"
            strokeWidth="1"
            strokeLinejoin="round"
          />
        ))}
      </g>
    ) : (
      <Gap key={run.columns[0]?.from} run={run} layout={layout} />
    ),
  );
}

function areaOf({ columns }: Run, place: number, { x, y }: ChartLayout): string {
  const edge = ({ edges }: Column, offset: number): number => y(edges?.[place + offset] ?? 0);
  const above = columns.map((column) => `L${x(column.from)} ${edge(column, 1)} L${x(column.to)} ${edge(column, 1)}`);
  const below = columns
    .toReversed()
    .map((column) => `L${x(column.to)} ${edge(column, 0)} L${x(column.from)} ${edge(column, 0)}`);
  return `M${[...above, ...below].join(' ').slice(1)} Z`;
}

function Gap({ run: { columns }, layout: { x, top, bottom } }: { run: Run; layout: ChartLayout }) {
  const [from, to] = [x(columns[0]?.from ?? 0), x(columns.at(-1)?.to ?? 1)];
  const [centre, height] = [(from + to) / 2, (top + bottom) / 2];
  return (
    <g>
      <rect
        x={from}
        y={top}
        width={to - from}
        height={bottom - top}
        fill="#ffffff"
        stroke="#71767a"
        strokeDasharray="4 3"
      />
      {to - from >= 16 && (
        <text
          x={centre}
          y={height}
          transform={`rotate(-90 ${centre} ${height})`}
          textAnchor="middle"
          dy="5"
          fontSize="14"
          fill="#565c65"
        >
          {words.notShown}
        </text>
      )}
    </g>
  );
}
