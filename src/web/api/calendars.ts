import { api, body, changeHeaders } from './client.ts';
import type { CalendarEffect, CalendarPreview, CalendarProposal, SchoolCalendar } from './types.ts';

export async function listCalendars(signal?: AbortSignal): Promise<SchoolCalendar[]> {
  return body(await api.GET('/api/v1/calendars', { signal: signal ?? null })).items;
}

/** What would change; nothing is written. */
export async function previewCalendar(proposal: CalendarProposal, cursor?: string): Promise<CalendarPreview> {
  return body(
    await api.POST('/api/v1/calendars/preview', {
      params: { query: cursor === undefined ? {} : { cursor }, header: changeHeaders({}) },
      body: proposal,
    }),
  );
}

/** Adopts the calendar as it was previewed; refused when anything changed since. */
export async function adoptCalendar(
  proposal: CalendarProposal,
  fingerprint: string,
  idempotencyKey: string,
): Promise<CalendarEffect> {
  const answer = await api.POST('/api/v1/calendars/adoptions', {
    params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
    body: { proposal, fingerprint },
  });
  return body(answer).effect;
}
