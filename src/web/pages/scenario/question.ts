import type { ConsequenceParameters, ModelQuestion, Scenario, ScenarioDocument } from '../../api/model-types.ts';

/** Of an exact answer: one point for each percent. A published one has its own grid. */
const finestSteps = 100;

/** What can be asked for beyond the answer itself. */
export interface Extras {
  parameters?: ConsequenceParameters;
  /** The policy's own curve with noise. */
  noise?: boolean;
}

/** What a scenario asks of its cohort, with the differences as they are now. */
export function questionOf(
  { policy, cohort }: Pick<Scenario, 'policy' | 'cohort'>,
  document: ScenarioDocument,
  moves: string | undefined,
  { parameters, noise = false }: Extras = {},
): ModelQuestion {
  return {
    policyVersionId: policy.policyVersionId,
    cohortId: cohort.cohortId,
    document,
    steps: finestSteps,
    noise,
    ...(moves === undefined ? {} : { moves }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}
