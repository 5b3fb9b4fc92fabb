import type { Model, Scenario } from '../../api/model-types.ts';
import { askModel, getScenario } from '../../api/modelling.ts';
import { ApiProblem } from '../../api/problem.ts';
import { questionOf } from '../scenario/question.ts';

/** A scenario with its answer, or why there is none. */
export interface Answered {
  scenario: Scenario;
  model: Model | null;
  problem: ApiProblem | null;
}

/** Each scenario as it is now, with its answer. One that cannot be worked out does not keep the others away. */
export async function loadAnswered(scenarioIds: readonly string[], signal: AbortSignal): Promise<Answered[]> {
  const scenarios = await Promise.all(scenarioIds.map((scenarioId) => getScenario(scenarioId, undefined, signal)));
  return await Promise.all(scenarios.map(({ value }) => answerOf(value, signal)));
}

async function answerOf(scenario: Scenario, signal: AbortSignal): Promise<Answered> {
  const { document, moves } = scenario;
  try {
    return {
      scenario,
      model: await askModel(questionOf(scenario, document, moves ?? undefined), signal),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { scenario, model: null, problem: error };
  }
}
