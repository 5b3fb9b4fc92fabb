/** What other features may use of ratings. */
export { outcome as outcomeSchema, ratingSummary } from './contract.ts';
export { describeRating, ratingOutcome } from './describe.ts';
export { evidenceFor, type EvidenceParts, type ObservedLevels } from './evidence.ts';
export { gatherEvidence } from './gather.ts';
export { type Disagreement, verifyRatings } from './verify.ts';
export { outcomeColumns, outcomeIn, type OutcomeColumns } from './stored-outcome.ts';
