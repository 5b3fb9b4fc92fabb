import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { moment, noBody } from '../common/index.ts';

const tag = 'Calendar';
const path = '/api/v1/calendar-link';
const access = ['administrator', 'teacher', 'hr'];

const calendarLink = z.object({ since: moment.nullable() }).meta({ id: 'CalendarLink' });

export const readCalendarLink = endpoint({
  operationId: 'readCalendarLink',
  method: 'get',
  path,
  tag,
  summary: 'Whether this viewer has an address for calendar programs',
  description: 'The address itself is shown once, when it is made: only a hash of its secret is kept.',
  access,
  success: {
    status: 200,
    description: 'Since when; null: there is none',
    schema: calendarLink,
  },
});

export const replaceCalendarLink = endpoint({
  operationId: 'replaceCalendarLink',
  method: 'put',
  path,
  tag,
  summary: 'Make a new secret address for calendar programs; the one before stops working',
  access,
  body: noBody,
  success: {
    status: 200,
    description: 'The address, shown this once',
    schema: z
      .object({ path: z.string().describe('Path of the calendar on this service'), since: moment })
      .meta({ id: 'NewCalendarLink' }),
  },
});

export const revokeCalendarLink = endpoint({
  operationId: 'revokeCalendarLink',
  method: 'post',
  path: `${path}/revoke`,
  tag,
  summary: 'Make the secret address stop working',
  access,
  body: noBody,
  success: { status: 200, description: 'It does not work any more', schema: calendarLink },
});

export const calendarParams = z.object({ token: z.string().max(200) });

export const readCalendar = endpoint({
  operationId: 'readCalendar',
  method: 'get',
  path: '/calendar/{token}.ics',
  tag,
  summary: 'The dates of evaluations as a calendar (RFC 5545), for whoever has the secret address',
  description:
    'Outside sessions: calendar programs cannot sign in. Shows what the owner of the address may see; a teacher’s names nobody else.',
  access: 'anyone',
  params: calendarParams,
  success: { status: 200, description: 'iCalendar', schema: z.string(), mediaType: 'text/calendar' },
});
