import { fraction, near } from '../fraction.ts';
import { percent } from '../share-words.ts';
import { type ChartLayout, lineHeight } from './layout.ts';

/** A weight that the chart points out: today's, the scenario's, a proposal's, the slider's. */
export interface Mark {
  key: string;
  label: string;
  share: string;
  kind: 'now' | 'scenario' | 'proposal' | 'slider';
}

const dashes: Record<Mark['kind'], string> = { now: 'none', scenario: '8 4', proposal: '2 4', slider: 'none' };

/** Lines through the chart with their names above it, each name in a row of its own, so that names never overlap. */
export function MarkLines({ marks, layout }: { marks: readonly Mark[]; layout: ChartLayout }) {
  return (
    <>
      {marks.map((mark, row) => (
        <MarkLine key={mark.key} mark={mark} row={row} layout={layout} />
      ))}
      {marks.map((mark, row) => (
        <MarkName key={mark.key} mark={mark} row={row} layout={layout} />
      ))}
    </>
  );
}

interface Props {
  mark: Mark;
  row: number;
  layout: ChartLayout;
}

const placeOf = (mark: Mark, { x }: ChartLayout): number => x(near(fraction(mark.share)));
const baseline = (row: number): number => row * lineHeight + 14;

function MarkLine({ mark, row, layout }: Props) {
  const line = `M${placeOf(mark, layout)} ${baseline(row) - 10} V${layout.bottom}`;
  const isSlider = mark.kind === 'slider';
  return (
    <g data-mark={mark.key}>
      <path d={line} stroke="#ffffff" strokeWidth={isSlider ? 7 : 5} />
      <path d={line} stroke="#1b1b1b" strokeWidth={isSlider ? 4 : 2} strokeDasharray={dashes[mark.kind]} />
    </g>
  );
}

/** Beside its line, on the side where there is more room, and on a ground of its own where another line crosses it. */
function MarkName({ mark, row, layout }: Props) {
  const x = placeOf(mark, layout);
  const isLeft = x > (layout.left + layout.right) / 2;
  return (
    <text
      x={x + (isLeft ? -7 : 7)}
      y={baseline(row)}
      textAnchor={isLeft ? 'end' : 'start'}
      fontSize="14"
      fontWeight={mark.kind === 'slider' ? '700' : '400'}
      fill="#1b1b1b"
      stroke="#ffffff"
      strokeWidth="5"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {mark.label}: {percent(mark.share)}
    </text>
  );
}
