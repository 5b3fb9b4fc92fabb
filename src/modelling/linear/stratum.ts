/** Rows that differ in their values only: the same parts are missing and the same rules apply to them. */
import { forGroup } from '../../scoring/groups.ts';
import type { Reweighting } from '../../scoring/missing.ts';
import type { Policy } from '../../scoring/policy.ts';
import { type Rational, one, ratio } from '../../scoring/rational.ts';
import type { Setting } from '../../scoring/setting.ts';
import { compositeLadder } from './composite-ladder.ts';
import type { Ladder } from './ladder.ts';
import type { RowReading } from './row-reader.ts';

export interface Stratum {
  /** In rising order. */
  readonly rows: readonly number[];
  readonly setting: Setting;
  /** Places of the root's parts that have a value, that have none, and that end the rating if they carry weight. */
  readonly present: readonly number[];
  readonly missing: readonly number[];
  readonly ended: readonly number[];
  /** Weights in the place of the policy's own, whatever these are. */
  readonly reweighting: Reweighting | undefined;
  /** What the weighted sum is divided by: 1 or 100 for a mean of shares, the number of parts for a mean, 1 for a sum. */
  readonly divisor: Rational;
  /** From the composite, before the policy's steps, to the rating. */
  readonly ladder: Ladder;
}

/** Equal for rows of the same stratum. */
export function stratumKey({ setting, parts, reweighting, steps }: RowReading): string {
  const states = parts.map((state) => (typeof state === 'string' ? state : '')).join(',');
  return `${setting.group ?? ''} ${states} ${reweighting} ${steps.join(',')}`;
}

function divisorOf(policy: Policy, { group }: Setting): Rational {
  const combination = forGroup(policy.overall.origin.combination, group);
  if (combination?.kind === 'mean') return ratio(BigInt(policy.components.length));
  return combination?.kind === 'weighted-mean' ? (combination.total ?? one) : one;
}

/** Throws UndeterminedCutPointError. */
export function stratumOf(policy: Policy, reading: RowReading, rows: readonly number[]): Stratum {
  const { setting, parts, reweighting, steps } = reading;
  const places = [...parts.keys()];
  const { overall } = policy;
  const applied = overall.steps.filter((_, place) => steps.includes(place));
  return {
    rows,
    setting,
    present: places.filter((place) => typeof parts[place] !== 'string'),
    missing: places.filter((place) => parts[place] === 'missing'),
    ended: places.filter((place) => parts[place] === 'ended'),
    reweighting: overall.origin.reweight[reweighting],
    divisor: divisorOf(policy, setting),
    ladder: compositeLadder(policy, applied, setting),
  };
}
