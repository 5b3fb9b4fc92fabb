/** What other features may use of cohorts. */
export { cohortSummary, modellingAccess } from './contract.ts';
export { type CohortSummary, describeCohort, describeCohorts } from './describe.ts';
export { type FrozenCohort, frozenCohort } from './frozen.ts';
export { blockToFreeze, type RatingToFreeze } from './ratings-to-freeze.ts';
export { snapshotOf } from './snapshot.ts';
export { cohortContent } from './stored-content.ts';
