import { memo } from 'react';
import type { Curve, WeightPath } from '../../api/model-types.ts';
import { hiddenInWords } from './chart/chart-words.ts';
import { columnsOf, runsOf } from './chart/columns.ts';
import { fraction, near } from './fraction.ts';
import { words } from './model-words.ts';
import { percent } from './share-words.ts';

const across = (share: number): string => `${share * 100}%`;

/** Below the slider: what the policy permits, what is not shown, today's weight and the scenario's; in words, too. */
export const WeightTrack = memo(function WeightTrack({ path, curve }: { path: WeightPath; curve: Curve }) {
  const hidden = runsOf(columnsOf(curve)).filter(({ isShown }) => !isShown);
  return (
    <>
      <svg className="weight-track" height="14" aria-hidden="true">
        <rect x="0" y="4" width="100%" height="6" fill="#dfe1e2" />
        {path.permitted.map(({ from, to }) => (
          <rect
            key={from}
            x={across(near(fraction(from)))}
            y="2"
            width={across(near(fraction(to)) - near(fraction(from)))}
            height="10"
            fill="#216e1f"
          />
        ))}
        {hidden.map(({ columns }) => (
          <rect
            key={columns[0]?.from}
            x={across(columns[0]?.from ?? 0)}
            y="0.5"
            width={across((columns.at(-1)?.to ?? 1) - (columns[0]?.from ?? 0))}
            height="13"
            fill="#ffffff"
            stroke="#565c65"
            strokeDasharray="3 2"
          />
        ))}
      </svg>
      <p id="weight-track" className="weight-track__words">
        {permittedInWords(path)} {hiddenInWords(curve).join(' ')}
      </p>
    </>
  );
});

/** The range that the policy's own constraints permit, as a sentence. */
function permittedInWords({ permitted }: WeightPath): string {
  const isAll = permitted.some(({ from, to }) => near(fraction(from)) <= 0 && near(fraction(to)) >= 1);
  if (isAll) return words.permittedAll;
  if (permitted.length === 0) return words.permittedNone;
  return words.permitted(permitted.map(({ from, to }) => words.range(percent(from), percent(to))).join(', '));
}
