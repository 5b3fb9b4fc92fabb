/** What the numbers of a policy depend on: the school year, the group of the person, and what a locality chose. */
import type { Rational } from './rational.ts';

export interface Setting {
  /** For example '2025-26'. */
  readonly schoolYear?: string | undefined;
  /** Key of the policy's group that the person belongs to. */
  readonly group?: string | undefined;
  /** Values to use for choices instead of the chosen ones; used when a policy is checked over its ranges. */
  readonly choices?: ReadonlyMap<string, Rational>;
}

/** A setting in a few words, for messages: ' in 2015-16 for group tested', or '' when nothing distinguishes it. */
export function settingText({ schoolYear, group, choices }: Setting): string {
  const chosen = choices ? [...choices].map(([key, value]) => `${key} = ${value.toFraction()}`) : [];
  return [
    schoolYear === undefined ? '' : ` in ${schoolYear}`,
    group === undefined ? '' : ` for group ${group}`,
    chosen.length === 0 ? '' : ` with ${chosen.join(', ')}`,
  ].join('');
}
