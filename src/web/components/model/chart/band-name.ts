import type { Band } from '../../../api/model-types.ts';
import { words } from '../model-words.ts';

/** The name of a band; one that holds those without a rating, too, says so. */
export function bandName({ label, levels, holdsNotRated }: Band): string {
  return holdsNotRated && levels.length > 0 ? words.withNotRated(label) : label;
}
