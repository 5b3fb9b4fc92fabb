import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, person, role, school } from '../common/index.ts';

export const credentials = z
  .strictObject({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(200) })
  .meta({ id: 'Credentials' });

export const session = z
  .object({
    person,
    role,
    schools: z.array(school).describe('The schools an administrator works for; empty for others'),
    district: z.object({ districtId: id, name: z.string(), isDemonstration: z.boolean() }),
    csrfToken: z.string().describe('Send as X-CSRF-Token with every change'),
  })
  .meta({ id: 'Session' });

const demonstrationAccount = z
  .object({ email: z.string(), password: z.string(), role, description: z.string() })
  .meta({ id: 'DemonstrationAccount' });

const tag = 'Accounts';

export const signIn = endpoint({
  operationId: 'signIn',
  method: 'post',
  path: '/api/v1/session',
  tag,
  summary: 'Sign in',
  description: 'Five failures lock the account for 15 minutes. The answer sets the session cookie.',
  access: 'anyone',
  body: credentials,
  success: { status: 200, description: 'Signed in', schema: session },
  problems: [401, 403, 429],
});

export const readSession = endpoint({
  operationId: 'readSession',
  method: 'get',
  path: '/api/v1/session',
  tag,
  summary: 'Who is signed in',
  access: 'signed-in',
  success: { status: 200, description: 'The session', schema: session },
});

export const signOut = endpoint({
  operationId: 'signOut',
  method: 'delete',
  path: '/api/v1/session',
  tag,
  summary: 'Sign out',
  access: 'signed-in',
  success: { status: 204, description: 'Signed out' },
});

export const listDemonstrationAccounts = endpoint({
  operationId: 'listDemonstrationAccounts',
  method: 'get',
  path: '/api/v1/demonstration/accounts',
  tag,
  summary: 'Accounts to try the demonstration with',
  access: 'anyone',
  success: {
    status: 200,
    description: 'The accounts with their passwords; only in demonstration mode',
    schema: z.object({ items: z.array(demonstrationAccount) }),
  },
  problems: [404],
});
