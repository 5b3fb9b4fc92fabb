/** What other features may use of an evaluation's life; what they may read of it is in queries.ts. */
export { lookForBreaches } from './look-for-breaches.ts';
export { openOwedEvaluations } from './next-year.ts';
export { recordStep } from './record-step.ts';
export { documentColumns, type WrittenDocument } from './written-document.ts';
