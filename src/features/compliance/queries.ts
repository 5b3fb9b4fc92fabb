/** What other features may read of duties. */
export { type DatedDuty, datedDuties, scopeOf, undoneStates } from './duties.ts';
