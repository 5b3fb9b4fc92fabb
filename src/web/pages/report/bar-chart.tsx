import { percent, type RatingCount } from './rating-counts.ts';
import { words } from './words.ts';

const rowHeight = 44;
const barTop = 20;
const barHeight = 16;
const width = 600;
const numberWidth = 60;

/** Horizontal bars with their names and numbers written out; the table beside it says the same. */
export function BarChart({ counts }: { counts: readonly RatingCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const largest = Math.max(1, ...counts.map(({ count }) => count));
  const parts = counts.map(({ label, count }) => `${label}: ${count} (${percent(count, total)})`).join('; ');
  return (
    <svg
      className="bar-chart"
      viewBox={`0 0 ${width} ${counts.length * rowHeight}`}
      role="img"
      aria-label={words.chart(parts)}
    >
      {counts.map(({ label, count }, index) => {
        const length = Math.max(2, (count / largest) * (width - numberWidth));
        return (
          <g key={label} transform={`translate(0 ${index * rowHeight})`}>
            <text className="bar-chart__label" x="0" y={barTop - 6}>
              {label}
            </text>
            <rect className="bar-chart__bar" x="0" y={barTop} width={length} height={barHeight} />
            <text className="bar-chart__number" x={length + 8} y={barTop + barHeight - 3}>
              {count.toLocaleString('en-US')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
