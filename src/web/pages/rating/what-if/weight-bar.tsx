import type { RatingAlongWeight, RatingRange, WeightShare } from '../../../api/types.ts';
import { fraction, near } from '../../../components/model/fraction.ts';
import { words } from './words.ts';

const barTop = 8;
const barHeight = 30;
const height = 76;
/** A part narrower than this has no room for its number, which stands in the table all the same. */
const leastForNumber = 0.04;

const placeOf = ({ exact }: WeightShare): number => near(fraction(exact));
const across = (share: number): string => `${100 * share}%`;

/** The rating from no weight to all of it: numbered parts that the table below names, and where the policy stands. */
export function WeightBar({ along, current }: { along: RatingAlongWeight; current: WeightShare }) {
  const now = placeOf(current);
  const parts = along.ranges.map(words.part).join('; ');
  return (
    <svg className="weight-bar" height={height} role="img" aria-label={words.bar(along.title, parts)}>
      {along.ranges.map((range, place) => (
        <Part key={range.from.exact + String(range.includesFrom)} range={range} number={place + 1} />
      ))}
      <line className="weight-bar__now" x1={across(now)} x2={across(now)} y1={0} y2={barTop + barHeight + 10} />
      <text
        className="weight-bar__label"
        x={across(now)}
        y={height - 8}
        textAnchor={now < 0.25 ? 'start' : now > 0.75 ? 'end' : 'middle'}
      >
        {words.now(current)}
      </text>
    </svg>
  );
}

function Part({ range, number }: { range: RatingRange; number: number }) {
  const [from, to] = [placeOf(range.from), placeOf(range.to)];
  const width = to - from;
  return (
    <g>
      <rect
        className={`weight-bar__part weight-bar__part--${number % 2 === 0 ? 'even' : 'odd'}`}
        x={across(from)}
        y={barTop}
        width={across(width)}
        height={barHeight}
      />
      {width >= leastForNumber && (
        <text className="weight-bar__number" x={across(from + width / 2)} y={barTop + 21} textAnchor="middle">
          {number}
        </text>
      )}
    </g>
  );
}
