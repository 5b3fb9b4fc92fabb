/** What other features may use of policies. */
export { type PinnedPolicy, policyVersion, policyVersions } from './queries.ts';
export { whyNotScorable } from './scorable.ts';
