/** What other features may use of the decisions on policy versions. */
export { type Effect, effectsInForce } from './queries.ts';
