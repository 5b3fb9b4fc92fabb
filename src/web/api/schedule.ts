import type { paths } from '../generated/api.d.ts';
import { api, body } from './client.ts';

type Answer = paths['/api/v1/schedule']['get']['responses'][200]['content']['application/json'];
export type ScheduleFilter = paths['/api/v1/schedule']['get']['parameters']['query'];

/** Who is to be evaluated in a school year, and why. */
export async function readSchedule(filter: ScheduleFilter, signal?: AbortSignal): Promise<Answer> {
  return body(await api.GET('/api/v1/schedule', { params: { query: filter }, signal: signal ?? null }));
}
