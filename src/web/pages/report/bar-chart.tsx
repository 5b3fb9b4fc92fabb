import { percent, type RatingCount } from './rating-counts.ts';
import { words } from './words.ts';

const rowHeight = 48;
const barTop = 22;
const barHeight = 16;

/** Horizontal bars with their names and numbers written out; the table beside it says the same. */
export function BarChart({ counts }: { counts: readonly RatingCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  const parts = counts.map(({ label, count }) => `${label}: ${count} (${percent(count, total)})`).join('; ');
  // Widths in percent and heights in pixels: the bars follow the window, the letters keep their size.
  return (
    <svg className="bar-chart" height={counts.length * rowHeight} role="img" aria-label={words.chart(parts)}>
      {counts.map(({ label, count }, index) => (
        <g key={label} transform={`translate(0 ${index * rowHeight})`}>
          <text className="bar-chart__label" x="0" y={barTop - 6}>
            {label}: <tspan className="bar-chart__number">{count.toLocaleString('en-US')}</tspan>
          </text>
          <rect className="bar-chart__ground" x="0" y={barTop} width="100%" height={barHeight} />
          <rect className="bar-chart__bar" x="0" y={barTop} width={`${(100 * count) / largest}%`} height={barHeight} />
        </g>
      ))}
    </svg>
  );
}
