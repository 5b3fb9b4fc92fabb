import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { moment, person } from '../common/index.ts';

const undelivered = z
  .object({
    recipient: person,
    kind: z.string(),
    isLegal: z.boolean().describe('A notice that the law or the agreement wants sent'),
    state: z.enum(['waiting', 'refused', 'no_address']),
    attempts: z.number().int(),
    since: moment,
  })
  .meta({ id: 'UndeliveredMessage' });

export const readMailStatus = endpoint({
  operationId: 'readMailStatus',
  method: 'get',
  path: '/api/v1/mail-status',
  tag: 'Messages',
  summary: 'Whether mail is set up, and what could not be delivered',
  description: 'Without a mail server no message is written and nothing is sent. What a message says is not shown.',
  access: ['hr'],
  success: {
    status: 200,
    description: 'The state of the mail of this district',
    schema: z
      .object({
        isSetUp: z.boolean(),
        waiting: z.number().int().describe('Messages that are not sent yet'),
        sent: z.number().int().describe('Messages that the mail server took'),
        undelivered: z
          .array(undelivered)
          .describe('Refused, without an address, or tried in vain; oldest first, 100 at most'),
      })
      .meta({ id: 'MailStatus' }),
  },
});
