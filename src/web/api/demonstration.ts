import { api, body } from './client.ts';
import { ApiProblem } from './problem.ts';
import type { DemonstrationAccount } from './types.ts';

/** The accounts anybody may use; none unless the service runs in demonstration mode. */
export async function listDemonstrationAccounts(): Promise<DemonstrationAccount[]> {
  try {
    return body(await api.GET('/api/v1/demonstration/accounts')).items;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return [];
    throw error;
  }
}
