import { api, body, etagOf } from './client.ts';
export async function listScenarios(over, signal) {
  return body(await api.GET('/api/v1/scenarios', { params: { query: over }, signal: signal ?? null })).items;
}
export async function getScenario(scenarioId, signal) {
  const answer = await api.GET('/api/v1/scenarios/{scenarioId}', {
    params: { path: { scenarioId } },
    signal: signal ?? null,
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}
