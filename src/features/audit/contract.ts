import { z } from 'zod';
import { endpoint } from '../../platform/http/endpoint.ts';
import { id, moment, nextCursor, page, person } from '../common/index.ts';

const auditEvent = z
  .object({
    auditEventId: id,
    occurredAt: moment,
    actor: person.nullable(),
    actorRole: z.string(),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
  })
  .meta({ id: 'AuditEvent' });

export const auditQuery = z.strictObject({ evaluation: id.optional(), ...page });

export const listAuditEvents = endpoint({
  operationId: 'listAuditEvents',
  method: 'get',
  path: '/api/v1/audit-events',
  tag: 'Audit',
  summary: 'Who did what and when, newest first',
  access: ['administrator', 'hr', 'system_administrator'],
  query: auditQuery,
  success: {
    status: 200,
    description: 'One page of events',
    schema: z.object({ items: z.array(auditEvent), nextCursor }),
  },
});
