import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type {
  CohortSummary,
  Model,
  ModelQuestion,
  NewCohort,
  NewScenario,
  Scenario,
  ScenarioText,
  ScenarioSummary,
  ScenarioVersion,
} from './model-types.ts';

export async function listCohorts(signal?: AbortSignal): Promise<CohortSummary[]> {
  return body(await api.GET('/api/v1/cohorts', { signal: signal ?? null })).items;
}

export async function createCohort(cohort: NewCohort, idempotencyKey: string): Promise<CohortSummary> {
  return body(
    await api.POST('/api/v1/cohorts', {
      params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: cohort,
    }),
  );
}

const longestPage = 200;

/** The scenarios of the own side; nobody else's are ever told. */
export async function listScenarios(signal?: AbortSignal): Promise<ScenarioSummary[]> {
  const query = { limit: longestPage };
  return body(await api.GET('/api/v1/scenarios', { params: { query }, signal: signal ?? null })).items;
}

/** The own side's scenarios over just this policy and these facts. */
export async function draftsOver(
  { policy, cohort }: { policy: { policyVersionId: string }; cohort: { cohortId: string } },
  signal?: AbortSignal,
): Promise<ScenarioSummary[]> {
  const { policyVersionId } = policy;
  const { cohortId } = cohort;
  const query = { policyVersionId, cohortId, limit: longestPage };
  return body(await api.GET('/api/v1/scenarios', { params: { query }, signal: signal ?? null })).items;
}

export async function startScenario(scenario: NewScenario, idempotencyKey: string): Promise<Scenario> {
  return body(
    await api.POST('/api/v1/scenarios', {
      params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: scenario,
    }),
  );
}

/** The latest version, or the one that is asked for. */
export async function getScenario(
  scenarioId: string,
  version: number | undefined,
  signal?: AbortSignal,
): Promise<Versioned<Scenario>> {
  const answer = await api.GET('/api/v1/scenarios/{scenarioId}', {
    params: { path: { scenarioId }, query: version === undefined ? {} : { version } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function saveScenario(
  scenarioId: string,
  content: ScenarioText,
  etag: string,
): Promise<Versioned<Scenario>> {
  const answer = await api.PUT('/api/v1/scenarios/{scenarioId}', {
    params: { path: { scenarioId }, header: changeHeaders({ 'If-Match': etag }) },
    body: content,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function listScenarioVersions(scenarioId: string, signal?: AbortSignal): Promise<ScenarioVersion[]> {
  const answer = await api.GET('/api/v1/scenarios/{scenarioId}/versions', {
    params: { path: { scenarioId } },
    signal: signal ?? null,
  });
  return body(answer).items;
}

/** Puts the question to the model. The service answers a question that was asked before from what it kept. */
export async function askModel(question: ModelQuestion, signal?: AbortSignal): Promise<Model> {
  return body(
    await api.POST('/api/v1/models', {
      params: { header: changeHeaders({}) },
      body: question,
      signal: signal ?? null,
    }),
  );
}
