/** What other features may use of ratings. */
export { ratingSummary } from './contract.ts';
