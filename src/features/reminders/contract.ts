import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';

const delivery = z
  .enum(['immediate', 'daily', 'weekly', 'none'])
  .describe('As soon as something is due for a reminder, once a day, once a week (Monday), or never');

const preference = z
  .object({ delivery, mailIsSetUp: z.boolean().describe('false: nothing is sent whatever is chosen') })
  .meta({ id: 'ReminderPreference' });

export const preferenceBody = z.strictObject({ delivery }).meta({ id: 'WriteReminderPreference' });

const tag = 'Reminders';
const path = '/api/v1/reminder-preference';
const access = ['administrator', 'teacher', 'hr'];

export const readReminderPreference = endpoint({
  operationId: 'readReminderPreference',
  method: 'get',
  path,
  tag,
  summary: 'How this viewer is reminded of what is due',
  access,
  etag: true,
  success: { status: 200, description: 'The preference; daily until another is chosen', schema: preference },
});

export const writeReminderPreference = endpoint({
  operationId: 'writeReminderPreference',
  method: 'put',
  path,
  tag,
  summary: 'Choose how to be reminded',
  description: 'Notices that the law or the agreement wants sent are sent whatever is chosen here.',
  access,
  etag: true,
  ifMatch: true,
  body: preferenceBody,
  success: { status: 200, description: 'Stored', schema: preference },
});

const unsubscribePath = '/unsubscribe/{token}';
export const unsubscribeParams = z.object({ token: z.string().max(400) });
const html = 'text/html';

export const askToUnsubscribe = endpoint({
  operationId: 'askToUnsubscribe',
  method: 'get',
  path: unsubscribePath,
  tag,
  summary: 'A page with the button that ends reminders',
  description: 'Opening it changes nothing: programs that look at links before people do would unsubscribe them.',
  access: 'anyone',
  params: unsubscribeParams,
  success: { status: 200, description: 'A page', schema: z.string(), mediaType: html },
});

export const unsubscribe = endpoint({
  operationId: 'unsubscribe',
  method: 'post',
  path: unsubscribePath,
  tag,
  summary: 'End the reminders of the person whom this signed link was sent to',
  description:
    'What a mail program posts for its own button (RFC 8058), without a session. Legal notices are still sent.',
  access: 'anyone',
  params: unsubscribeParams,
  success: { status: 200, description: 'A page that says so', schema: z.string(), mediaType: html },
  problems: [403],
});
