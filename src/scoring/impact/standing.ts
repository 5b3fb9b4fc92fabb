/** Where an evaluation stands under one version of a policy. */
import type { Side } from '../impact.ts';

export interface Standing {
  /** Equal for two evaluations that stand at the same place. */
  readonly key: string;
  readonly words: string;
  /** Key of the level held, where one is held. */
  readonly level: string | undefined;
}

/** Words for evidence that a version cannot take. */
export const unscorable = 'Cannot be scored';

export function standingOf(side: Side): Standing {
  if ('refused' in side) return { key: 'refused', words: unscorable, level: undefined };
  const { outcome, rating } = side.outcome;
  const words = outcome.replaceAll('-', ' ');
  const named = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  if (!rating) return { key: outcome, words: named, level: undefined };
  if (outcome === 'rated') return { key: `rated:${rating.key}`, words: rating.label, level: rating.key };
  const level = outcome === 'carried-forward' ? rating.key : undefined;
  return { key: `${outcome}:${rating.key}`, words: `${named}, ${rating.label}`, level };
}
