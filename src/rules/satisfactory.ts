/** Whether a rating meets the standards of the governing board. */

/** What the decision depends on. */
export interface RatingStandards {
  /** Keys of the rating levels of the policy version that gave the rating, the lowest first. */
  levels: readonly string[];
  /** Keys of the levels that the board's standards call unsatisfactory; null: the board has not said. */
  unsatisfactory: readonly string[] | null;
}

/**
 * The levels of a policy version that are unsatisfactory: those that the board names. Where it names none of the
 * version's levels, the lowest one is, as no rating can say less.
 */
export function unsatisfactoryLevels({ levels, unsatisfactory }: RatingStandards): readonly string[] {
  const named = levels.filter((level) => unsatisfactory?.includes(level));
  return named.length > 0 ? named : levels.slice(0, 1);
}

/** Whether a rating is satisfactory; null without one. */
export const isSatisfactory = (rating: string | null, standards: RatingStandards): boolean | null =>
  rating === null ? null : !unsatisfactoryLevels(standards).includes(rating);
