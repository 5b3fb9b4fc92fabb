/** What other features may read of an evaluation's life. */
export { evaluationFacts, type FactsQuestion, type GatheredFacts } from './facts/evaluation-facts.ts';
export { stepsOf, type StepRow } from './steps.ts';
export { storedFindingsOf as findingsOfEvaluation } from './stored-findings.ts';
