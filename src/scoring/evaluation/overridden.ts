/** What people did to the computed result afterwards. The computed result stays in the trace. */
import { cite } from '../cite.ts';
import { EvidenceError } from '../errors.ts';
import { levelOf } from '../levels.ts';
import type { NotRated, Outcome } from '../outcome.ts';
import type { OverrideMade } from '../overrides.ts';
import type { Policy } from '../policy.ts';
import { present } from '../reading/read-quantity.ts';

const endings = {
  nullify: { outcome: 'no-rating', remedy: 'None: the rating is void.' },
  waive: { outcome: 'no-rating', remedy: 'None: no rating is given this year.' },
  'send-back': { outcome: 'pending', remedy: 'Do the evaluation again, then score again.' },
} as const;

/** Throws EvidenceError when the policy does not permit the override. */
export function overridden(policy: Policy, outcome: Outcome, made: OverrideMade): Outcome {
  const allowed = policy.overrides.find(({ key }) => key === made.kind);
  if (!allowed)
    throw new EvidenceError(
      '/override/kind',
      `The policy permits no override "${made.kind}".`,
      `It permits: ${policy.overrides.map(({ key }) => key).join(', ') || 'none'}.`,
    );
  if (!allowed.by.includes(made.by))
    throw new EvidenceError(
      '/override/by',
      `"${allowed.title}" is not for "${made.by}" to decide.`,
      `It is for: ${allowed.by.join(', ')}.`,
    );
  const level = made.level === undefined ? undefined : levelOf(policy.levels, made.level);
  if ((allowed.effect === 'set-rating') !== (level !== undefined))
    throw new EvidenceError(
      '/override/level',
      allowed.effect === 'set-rating'
        ? `"${allowed.title}" needs the rating that is set, as a level of the policy.`
        : `"${allowed.title}" sets no rating.`,
      `Levels: ${policy.levels.list.map(({ key }) => key).join(', ')}.`,
    );
  const before = outcome.rating ? `The computed rating was ${outcome.rating.label}.` : 'No rating was computed.';
  const sentence = `${allowed.title}, by ${made.by} on ${made.on}: ${made.reason} ${before}`;
  const step = {
    step: 'override',
    sentence,
    inputs: [{ name: 'computed rating', value: outcome.rating?.key ?? outcome.outcome }],
    result: level?.key ?? allowed.effect,
    ...present({ citation: cite(policy, allowed.reference) }),
  };
  const trace = [...outcome.trace, step];
  const override = { ...made, title: allowed.title };
  if (level) {
    const { reasons: _reasons, composite = null, ...rest } = { reasons: undefined, weights: {}, ...outcome };
    return { ...rest, outcome: 'rated', composite, rating: { key: level.key, label: level.label }, trace, override };
  }
  if (allowed.effect === 'set-rating') throw new RangeError('a rating was to be set and none was given');
  const { remedy, outcome: ending } = endings[allowed.effect];
  const { weights: _weights, rating: _rating, composite: _composite, ...rest } = { weights: undefined, ...outcome };
  const reasons: NotRated['reasons'] = [{ code: `override-${allowed.effect}`, sentence, remedy }];
  return { ...rest, outcome: ending, reasons, trace, override };
}
