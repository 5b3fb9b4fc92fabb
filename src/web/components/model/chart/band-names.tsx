import type { Curve } from '../../../api/model-types.ts';
import { bandName } from './band-name.ts';
import { columnsOf } from './columns.ts';
import { type ChartLayout, lineHeight, spread } from './layout.ts';

interface Props {
  curve: Curve;
  layout: ChartLayout;
  patternOf: (band: number) => string;
}

/** The bands' names: beside the last column where there is room, otherwise as a list below the chart. */
export function BandNames(props: Props) {
  return props.layout.hasNamesBeside ? <Beside {...props} /> : <Below {...props} />;
}

function Beside({ curve, layout, patternOf }: Props) {
  const edges = columnsOf(curve).findLast((column) => column.edges !== null)?.edges ?? [];
  const centres = curve.bands.map((_, place) => layout.y(((edges[place] ?? 0) + (edges[place + 1] ?? 0)) / 2));
  const heights = spread(centres, layout.bottom);
  return curve.bands.map((band, place) => (
    <g key={band.key}>
      <path
        d={`M${layout.right + 3} ${centres[place] ?? 0} L${layout.right + 14} ${heights[place] ?? 0}`}
        stroke="#71767a"
      />
      <Name x={layout.right + 18} y={heights[place] ?? 0} name={bandName(band)} pattern={patternOf(place)} />
    </g>
  ));
}

function Below({ curve, layout, patternOf }: Props) {
  const last = curve.bands.length - 1;
  return curve.bands.map((band, place) => (
    <Name
      key={band.key}
      x={4}
      y={layout.bottom + 64 + (last - place) * lineHeight}
      name={bandName(band)}
      pattern={patternOf(place)}
    />
  ));
}

function Name({ x, y, name, pattern }: { x: number; y: number; name: string; pattern: string }) {
  return (
    <g>
      <rect x={x} y={y - 7} width="14" height="14" fill={`url(#${pattern})`} stroke="#1b1b1b" />
      <text x={x + 20} y={y} dy="5" fontSize="14" fill="#1b1b1b">
        {name}
      </text>
    </g>
  );
}
