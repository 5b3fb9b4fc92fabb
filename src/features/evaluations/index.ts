/** What other features may use of evaluations. */
export { evaluation as evaluationSchema } from './contract.ts';
export { describeEvaluation } from './describe.ts';
export { summaryRows } from './summaries.ts';
