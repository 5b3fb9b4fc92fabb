/** What other features may read of duties. */
export { datedDuties, dutiesDueBy, type DutyRow } from './dated-duties.ts';
