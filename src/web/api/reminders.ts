import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { CalendarLink, MailStatus, ReminderPreference } from './types.ts';

export type Delivery = ReminderPreference['delivery'];

export async function getReminderPreference(signal?: AbortSignal): Promise<Versioned<ReminderPreference>> {
  const answer = await api.GET('/api/v1/reminder-preference', { signal: signal ?? null });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function setReminderPreference(delivery: Delivery, etag: string): Promise<Versioned<ReminderPreference>> {
  const answer = await api.PUT('/api/v1/reminder-preference', {
    params: { header: changeHeaders({ 'If-Match': etag }) },
    body: { delivery },
  });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function getCalendarLink(signal?: AbortSignal): Promise<CalendarLink> {
  return body(await api.GET('/api/v1/calendar-link', { signal: signal ?? null }));
}

/** Makes a new secret address; the one before stops working. */
export async function newCalendarLink(): Promise<string> {
  const answer = await api.PUT('/api/v1/calendar-link', { params: { header: changeHeaders({}) }, body: {} });
  return new URL(body(answer).path, window.location.origin).href;
}

export async function revokeCalendarLink(): Promise<void> {
  await api.POST('/api/v1/calendar-link/revoke', { params: { header: changeHeaders({}) }, body: {} });
}

/** Whether messages leave the service, and what could not be delivered. */
export async function getMailStatus(signal?: AbortSignal): Promise<MailStatus> {
  return body(await api.GET('/api/v1/mail-status', { signal: signal ?? null }));
}
