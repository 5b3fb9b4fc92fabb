import { api, body } from './client.ts';
export async function listCohorts(signal) {
  return body(await api.GET('/api/v1/cohorts', { signal: signal ?? null })).items;
}
