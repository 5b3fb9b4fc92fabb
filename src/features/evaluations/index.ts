/** What other features may use of evaluations. */
export { summaryRows } from './summaries.ts';
