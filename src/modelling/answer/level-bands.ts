/** Bands as data: which levels are counted together, in the words of the policy. */
import type { Policy } from '../../scoring/policy.ts';
import type { Band } from '../suppression/bands.ts';
import type { LabelledKey, ModelBand } from './model.ts';
import { listed } from './words.ts';

/** A policy's ratings, lowest first. */
export const levelsOf = ({ levels }: Policy): LabelledKey[] => levels.list.map(({ key, label }) => ({ key, label }));

const notRatedLabel = 'Not rated';

/** 'Effective', 'Ineffective or Developing', 'Not rated or Ineffective'. */
export function modelBand({ holdsNotRated, levels }: Band, policy: Policy): ModelBand {
  const held = levels.flatMap((place) => levelsOf(policy)[place] ?? []);
  const keys = held.map(({ key }) => key);
  const labels = [...(holdsNotRated ? [notRatedLabel] : []), ...held.map(({ label }) => label)];
  return {
    key: [...(holdsNotRated ? ['not-rated'] : []), ...keys].join('+'),
    label: listed(labels).replace(/ and (?=[^,]*$)/, ' or '),
    levels: keys,
    holdsNotRated,
  };
}
