/** What the command line, the service and other features may use of the demonstration district. */
export { type DemonstrationAccount, demonstrationAccounts } from './accounts.ts';
export { demonstrationCohortId } from './cohort-rows.ts';
export { demonstrationNotice, demonstrationRubricKey } from './district-rows.ts';
export { demonstrationDistrictId } from './ids.ts';
export { demonstrationNegotiationId } from './negotiation-rows.ts';
export { demonstrationPolicyKey, type LoadOptions, loadDemonstration } from './load.ts';
export { NotOnlyDemonstrationError, resetDemonstration } from './reset.ts';
