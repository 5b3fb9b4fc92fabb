/**
 * Ratings as one byte each: the place of a level from the lowest, 0, or one of two codes. Policies with more levels
 * than codes leave room for do not exist.
 */

/** The policy gives no rating: something is missing, a rule ends it, or the weights that remain are not permitted. */
export const notRated = 255;
/** The policy cannot take the row's values, for instance because one is off its scale. */
export const refused = 254;

export type RatingCode = number;

/** Whether a code is the place of a level. */
export const isLevel = (code: RatingCode): boolean => code < refused;
