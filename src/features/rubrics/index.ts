/** What other features may use of rubrics. */
export { type Rubric, rubric } from './contract.ts';
export { rubricByKey } from './queries.ts';
