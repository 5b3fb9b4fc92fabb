/** What each part weighs under the policy and under the scenario, as shares of the whole. */
import type { Policy } from '../../scoring/policy.ts';
import type { ModelPath, ModelWeight } from './model.ts';
import { type MovedPath, shareOf } from './moved-path.ts';
import { permittedRanges } from './permitted-ranges.ts';
import { shareText } from './words.ts';
import { divide, isZero, one, sum, zero } from '../../scoring/rational.ts';
import { valueAt, zeroLine } from '../linear/line.ts';
import { permittedWeights } from '../permitted-weights.ts';

/** Parts of either; a part that one side does not have weighs null there. */
export function modelWeights(before: Policy, after: Policy, schoolYear: string | undefined): ModelWeight[] {
  const titles = new Map([...before.components, ...after.components].map(({ key, title }) => [key, title]));
  const share = (policy: Policy, key: string): string | null => {
    const value = policy.components.some((part) => part.key === key) ? shareOf(policy, key, schoolYear) : undefined;
    return value ? shareText(value) : null;
  };
  return [...titles].map(([key, title]) => ({ key, title, current: share(before, key), scenario: share(after, key) }));
}

export interface PathTerms {
  readonly before: Policy;
  readonly after: Policy;
  readonly schoolYear: string | undefined;
  readonly steps: number;
}

/** The path as data. */
export function modelPath(moved: MovedPath, { before, after, schoolYear, steps }: PathTerms): ModelPath {
  const titles = new Map(after.components.map(({ key, title }) => [key, title]));
  const others = [...moved.path.lines].filter(([key]) => key !== moved.key);
  const rest = sum(others.map(([, line]) => valueAt(line, zero)));
  const stands = (policy: Policy): string | null => {
    const share = policy.components.some(({ key }) => key === moved.key) && shareOf(policy, moved.key, schoolYear);
    return share ? shareText(share) : null;
  };
  return {
    moves: { key: moved.key, title: moved.title },
    others: others.map(([key, line]) => ({
      key,
      title: titles.get(key) ?? key,
      share: shareText(isZero(rest) ? zero : divide(valueAt(line ?? zeroLine, zero), rest)),
    })),
    current: stands(before),
    scenario: stands(after),
    permitted: permittedRanges(permittedWeights(after, moved.path, schoolYear), one).map(({ from, to }) => ({
      from: shareText(moved.shareAt(from)),
      to: shareText(moved.shareAt(to)),
    })),
    steps,
  };
}
