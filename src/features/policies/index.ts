/** What other features may use of policies. */
export { policyDetail, policyParams, policyReference } from './contract.ts';
export { describePolicy, referenceTo } from './describe.ts';
export {
  type PinnedPolicy,
  policyByFingerprint,
  policyVersion,
  policyVersions,
  type StoredVersion,
  storedVersion,
  storedVersions,
} from './queries.ts';
export { readPolicyDocument } from './read-document.ts';
export { whyNotScorable } from './scorable.ts';
