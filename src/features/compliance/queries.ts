/** What other features may read of duties. */
export { type DueEmployee, unstarted } from './due-employees.ts';
export { type DatedDuty, datedDuties, scopeOf, undoneStates } from './duties.ts';
