import type { BargainingStep, Negotiation } from '../../api/negotiation-types.ts';

/**
 * What has happened between two readings of a negotiation. Steps are only ever added, so that a reading with fewer steps
 * is an older one that arrived late, and has no news.
 */
export function newsBetween(before: Negotiation, after: Negotiation): BargainingStep[] {
  const known = new Set(before.steps.map(({ stepId }) => stepId));
  return isOlder(after, before) ? [] : after.steps.filter(({ stepId }) => !known.has(stepId));
}

/** Whether one reading was made before the other. */
export const isOlder = (one: Negotiation, other: Negotiation): boolean => one.steps.length < other.steps.length;
