/** Scores stored ratings again from their stored inputs and policy version, and says what differs. */
import { isDeepStrictEqual } from 'node:util';
import { fingerprint } from '../../platform/fingerprint.ts';
import { canonicalForm, canonicalText } from '../../scoring/canonical.ts';
import type { ComponentTypes } from '../../scoring/component-type.ts';
import type { Evidence, Outcome } from '../../scoring/outcome.ts';
import type { Policy } from '../../scoring/policy.ts';
import { score } from '../../scoring/score.ts';
import { outcomeIn } from './stored-outcome.ts';

/** The columns of `rating` that scoring decided or was decided by. */
export interface StoredRating {
  outcome: string;
  composite_exact: string | null;
  composite_decimal: string | null;
  rating_key: string | null;
  rating_label: string | null;
  trace: unknown;
  policy_fingerprint: string;
  inputs: unknown;
  inputs_fingerprint: string;
}

/** What differs, in words; empty when the stored rating is what scoring gives, to the last digit and sentence. */
export function differences(stored: StoredRating, policy: Policy, types: ComponentTypes): string[] {
  const found: string[] = [];
  const compare = (what: string, was: unknown, is: unknown) => {
    if (!isDeepStrictEqual(was, is)) found.push(`${what}: stored ${brief(was)}, recomputed ${brief(is)}`);
  };
  compare('policy fingerprint', stored.policy_fingerprint, fingerprint(canonicalForm(policy)));
  compare('inputs fingerprint', stored.inputs_fingerprint, fingerprint(canonicalText(stored.inputs)));
  let again: Outcome;
  try {
    again = score(policy, stored.inputs as Evidence, types);
  } catch (error) {
    return [...found, `it cannot be scored again: ${(error as Error).message}`];
  }
  const before = outcomeIn(stored);
  compare('outcome', stored.outcome, again.outcome);
  compare('composite', 'composite' in before ? before.composite : null, 'composite' in again ? again.composite : null);
  compare('rating', 'rating' in before ? before.rating : null, 'rating' in again ? again.rating : null);
  compare('weights', 'weights' in before ? before.weights : null, 'weights' in again ? again.weights : null);
  compare('reasons', 'reasons' in before ? before.reasons : null, 'reasons' in again ? again.reasons : null);
  const step = again.trace.findIndex((each, index) => !isDeepStrictEqual(each, before.trace[index]));
  if (step >= 0) compare(`step ${step + 1} of the trace`, before.trace[step], again.trace[step]);
  else compare('number of steps', before.trace.length, again.trace.length);
  return found;
}

function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
