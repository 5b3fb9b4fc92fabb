import { api, body } from './client.ts';
import type { ScheduledEmployee } from './types.ts';

type Counts = { people: number; due: number; dueNotStarted: number };

export interface Schedule {
  counts: Counts;
  items: ScheduledEmployee[];
}

/** More than this at once is not given out. */
const pageSize = 100;

/** Who has no evaluation of the school year yet: those who are due, or everybody the viewer sees, page after page. */
export async function listUnstarted(schoolYear: string, onlyDue: boolean, signal?: AbortSignal): Promise<Schedule> {
  const items: ScheduledEmployee[] = [];
  let cursor: string | null = null;
  let counts: Counts;
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(schoolYear, onlyDue, cursor, signal);
    items.push(...page.items);
    counts = page.counts;
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { counts, items };
}

async function readPage(schoolYear: string, onlyDue: boolean, cursor: string | null, signal?: AbortSignal) {
  const query = {
    schoolYear,
    started: 'false' as const,
    limit: pageSize,
    ...(onlyDue ? { due: 'true' as const } : {}),
    ...(cursor === null ? {} : { cursor }),
  };
  return body(await api.GET('/api/v1/schedule', { params: { query }, signal: signal ?? null }));
}

/** How many are due in the school year and have no evaluation yet. */
export async function countDue(schoolYear: string, signal?: AbortSignal): Promise<number> {
  const query = { schoolYear, started: 'false' as const, due: 'true' as const, limit: 1 };
  return body(await api.GET('/api/v1/schedule', { params: { query }, signal: signal ?? null })).counts.dueNotStarted;
}
