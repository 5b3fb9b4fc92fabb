/** What is sent by mail, how people want to be reminded, and the secret addresses of their calendars. */
import type { Generated } from 'kysely';
import type { GeneratedTimestamp, Json, NullableTimestamp, Timestamp } from './columns.ts';

export interface MessageTable {
  district_id: string;
  message_id: Generated<string>;
  recipient_id: string;
  kind: 'reminder' | 'daily_digest' | 'weekly_digest' | 'issued_copy' | 'unsatisfactory_notice';
  occasion: string;
  content: Json;
  state: Generated<'waiting' | 'sent' | 'refused' | 'no_address'>;
  attempts: Generated<number>;
  last_answer: string | null;
  created_at: GeneratedTimestamp;
  sent_at: NullableTimestamp;
}

export interface ReminderPreferenceTable {
  district_id: string;
  person_id: string;
  delivery: 'immediate' | 'daily' | 'weekly' | 'none';
  revision: Generated<number>;
  updated_at: GeneratedTimestamp;
}

export interface CalendarLinkTable {
  district_id: string;
  link_id: Generated<string>;
  person_id: string;
  role: 'administrator' | 'teacher' | 'hr';
  token_hash: string;
  created_at: GeneratedTimestamp;
  revoked_at: NullableTimestamp;
}

export interface ReminderTable {
  district_id: string;
  reminder_id: Generated<string>;
  recipient_id: string;
  evaluation_id: string | null;
  kind: string;
  due_on: string;
  stage: number;
  told_on: string;
}

export interface CalendarEntryTable {
  district_id: string;
  evaluation_id: string;
  kind: string;
  due_on: string;
  sequence: Generated<number>;
  changed_at: Timestamp;
}
