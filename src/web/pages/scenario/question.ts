import type { ConsequenceParameters, ModelQuestion, Scenario, ScenarioDocument } from '../../api/model-types.ts';

/** Of an exact answer: one point for each percent. A published one has its own grid. */
const finestSteps = 100;

/** What a scenario asks of its cohort, with the differences as they are now. */
export function questionOf(
  { policy, cohort }: Pick<Scenario, 'policy' | 'cohort'>,
  document: ScenarioDocument,
  moves: string | undefined,
  parameters?: ConsequenceParameters,
): ModelQuestion {
  return {
    policyVersionId: policy.policyVersionId,
    cohortId: cohort.cohortId,
    document,
    steps: finestSteps,
    noise: false,
    ...(moves === undefined ? {} : { moves }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}
