import type { paths } from '../generated/api.d.ts';
import { api, body } from './client.ts';
import type { Compliance, Duty, RecordedFinding } from './types.ts';

export type DutyFilter = paths['/api/v1/compliance/duties']['get']['parameters']['query'];
export type FindingFilter = NonNullable<paths['/api/v1/compliance/findings']['get']['parameters']['query']>;

export async function readCompliance(
  filter: { schoolYear: string; school?: string },
  signal?: AbortSignal,
): Promise<Compliance> {
  return body(await api.GET('/api/v1/compliance', { params: { query: filter }, signal: signal ?? null }));
}

export async function listDuties(
  filter: DutyFilter,
  signal?: AbortSignal,
): Promise<{ items: Duty[]; nextCursor: string | null }> {
  return body(await api.GET('/api/v1/compliance/duties', { params: { query: filter }, signal: signal ?? null }));
}

export async function listFindings(
  filter: FindingFilter,
  signal?: AbortSignal,
): Promise<{ items: RecordedFinding[]; nextCursor: string | null }> {
  return body(await api.GET('/api/v1/compliance/findings', { params: { query: filter }, signal: signal ?? null }));
}
