/** What other features may use of measures. */
export { measure } from './contract.ts';
