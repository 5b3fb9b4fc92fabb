/** What other features may use of ratings. */
export { ratingSummary } from './contract.ts';
export { canonicalEvidence, evidenceFor, type EvidenceParts, type ObservedLevels } from './evidence.ts';
export { outcomeColumns, outcomeIn, type OutcomeColumns } from './stored-outcome.ts';
