import type { paths } from '../generated/api.d.ts';
import { api, body } from './client.ts';
import type { ScheduledEmployee } from './types.ts';

type Answer = paths['/api/v1/schedule']['get']['responses'][200]['content']['application/json'];
export type ScheduleFilter = paths['/api/v1/schedule']['get']['parameters']['query'];

/** One page of who is to be evaluated in a school year, and why. */
export async function readSchedule(filter: ScheduleFilter, signal?: AbortSignal): Promise<Answer> {
  return body(await api.GET('/api/v1/schedule', { params: { query: filter }, signal: signal ?? null }));
}

/** More than this at once is not given out. */
const pageSize = 100;

/** Who has no evaluation of the school year yet: those who are due, or everybody the viewer sees, page after page. */
export async function listUnstarted(
  schoolYear: string,
  onlyDue: boolean,
  signal?: AbortSignal,
): Promise<{ counts: Answer['counts']; items: ScheduledEmployee[] }> {
  const filter = {
    schoolYear,
    started: 'false' as const,
    limit: pageSize,
    ...(onlyDue ? { due: 'true' as const } : {}),
  };
  const items: ScheduledEmployee[] = [];
  let page = await readSchedule(filter, signal);
  items.push(...page.items);
  while (page.nextCursor !== null) {
    page = await readSchedule({ ...filter, cursor: page.nextCursor }, signal);
    items.push(...page.items);
  }
  return { counts: page.counts, items };
}

/** How many are due in the school year and have no evaluation yet. */
export async function countDue(schoolYear: string, signal?: AbortSignal): Promise<number> {
  const answer = await readSchedule({ schoolYear, started: 'false', due: 'true', limit: 1 }, signal);
  return answer.counts.dueNotStarted;
}
