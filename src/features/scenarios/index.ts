/** What other features may use of scenarios. */
export { reproducingCommand } from './command.ts';
export { scenarioDocument, side } from './contract.ts';
export { describeScenario } from './describe.ts';
export { type Fit, fitScenario, scenarioFingerprint } from './fit.ts';
export { type StoredScenario, storedScenario } from './queries.ts';
export { type Side, sideOf, whoCanSee } from './side.ts';
