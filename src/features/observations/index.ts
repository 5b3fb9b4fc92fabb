/** What other features may use of observations. */
export { observationSummary } from './contract.ts';
