/** What other features may build on in their own statements. */
export { reachedRows } from './reached.ts';
