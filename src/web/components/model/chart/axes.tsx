import { words } from '../model-words.ts';
import { count } from '../share-words.ts';
import { type ChartLayout, ticksUpTo } from './layout.ts';

const sharesFor = ({ hasNamesBeside }: ChartLayout): number[] =>
  hasNamesBeside ? [0, 20, 40, 60, 80, 100] : [0, 25, 50, 75, 100];

/** Both axes with their names. */
export function Axes({ layout, teachers, title }: { layout: ChartLayout; teachers: number; title: string }) {
  const { x, y, left, right, bottom } = layout;
  return (
    <g fontSize="14" fill="#1b1b1b" stroke="none">
      {ticksUpTo(teachers).map((tick) => (
        <g key={tick}>
          <path d={`M${left - 5} ${y(tick)} H${left}`} stroke="#1b1b1b" />
          <text x={left - 8} y={y(tick)} dy="5" textAnchor="end">
            {count(tick)}
          </text>
        </g>
      ))}
      {sharesFor(layout).map((share) => (
        <g key={share}>
          <path d={`M${x(share / 100)} ${bottom} v5`} stroke="#1b1b1b" />
          <text x={x(share / 100)} y={bottom + 20} textAnchor={share === 100 ? 'end' : 'middle'}>
            {share} %
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom} H${right}`} stroke="#1b1b1b" />
      <text x={(left + right) / 2} y={bottom + 41} textAnchor="middle">
        {words.axisAcross(title)}
      </text>
      <text
        x="14"
        y={(layout.top + bottom) / 2}
        transform={`rotate(-90 14 ${(layout.top + bottom) / 2})`}
        textAnchor="middle"
      >
        {words.axisUp}
      </text>
    </g>
  );
}
