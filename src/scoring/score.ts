/** Scoring: policy and evidence in, outcome with trace out. Pure, exact and deterministic. */
export type { Evidence, NotRated, Outcome, Rated, Reason } from './outcome.ts';
import type { ComponentTypes } from './component-type.ts';
import type { Evidence, Outcome } from './outcome.ts';
import type { Policy } from './policy.ts';

export declare function score(policy: Policy, evidence: Evidence, types: ComponentTypes): Outcome;
