import { Link } from 'react-router';
import type { Duty, DutyCounts } from '../../api/types.ts';
import { stateWords } from './words.ts';

/** The states in the order of what presses most. */
export const statesInOrder: readonly Duty['state'][] = ['overdue', 'due_soon', 'open', 'waiting', 'met', 'missed'];

/** Numbers of duties by state; each number leads to its list. */
export function StateCounts({
  counts,
  linkTo,
}: {
  counts: DutyCounts;
  /** Address of the list behind a state. */
  linkTo: (state: Duty['state']) => string;
}) {
  return (
    <dl className="facts">
      {statesInOrder.map((state) => (
        <div key={state} className="facts__item">
          <dt>{stateWords[state]}</dt>
          <dd>{counts[state] === 0 ? '0' : <Link to={linkTo(state)}>{counts[state].toLocaleString('en-US')}</Link>}</dd>
        </div>
      ))}
    </dl>
  );
}
