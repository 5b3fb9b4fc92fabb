import { sql } from 'kysely';
import { z } from 'zod';
import { keyIn, linkToNext, pageOf } from '../../platform/http/cursor.ts';
import { handle, nameOf } from '../common/index.ts';
import { listAuditEvents } from './contract.ts';

/** Microseconds since 1970: a Date would cut them off and a page could lose or repeat events. */
const exactTime = sql<string>`(extract(epoch from audit_event.occurred_at) * 1000000)::bigint::text`;

export const auditRoutes = [
  handle(listAuditEvents, async ({ tx, viewer, query, originalUrl }) => {
    let events = tx
      .selectFrom('audit_event')
      .leftJoin('person as actor', (join) =>
        join
          .onRef('actor.district_id', '=', 'audit_event.district_id')
          .onRef('actor.person_id', '=', 'audit_event.actor_id'),
      )
      .where('audit_event.district_id', '=', viewer.districtId)
      .select([
        'audit_event_id',
        'occurred_at',
        'actor_id',
        'actor_role',
        'action',
        'subject_type',
        'subject_id',
        'given_name',
        'family_name',
      ])
      .select(exactTime.as('exact_time'))
      .orderBy('occurred_at', 'desc')
      .orderBy('audit_event_id', 'desc')
      .limit(query.limit + 1);
    if (query.evaluation !== undefined) events = events.where('evaluation_id', '=', query.evaluation);
    if (query.cursor !== undefined) {
      const [time, id] = keyIn(query.cursor, [z.string().regex(/^\d{1,18}$/), z.guid()]);
      events = events.where(sql<boolean>`(occurred_at, audit_event_id) <
        (timestamptz 'epoch' + ${time}::bigint * interval '1 microsecond', ${id}::uuid)`);
    }
    const page = pageOf(await events.execute(), query.limit, (row) => [row.exact_time, row.audit_event_id]);
    const items = page.items.map((row) => ({
      auditEventId: row.audit_event_id,
      occurredAt: row.occurred_at.toISOString(),
      actor:
        row.actor_id !== null && row.given_name !== null && row.family_name !== null
          ? { personId: row.actor_id, name: nameOf({ given_name: row.given_name, family_name: row.family_name }) }
          : null,
      actorRole: row.actor_role,
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
    }));
    return { body: { items, nextCursor: page.nextCursor }, headers: linkToNext(originalUrl, page.nextCursor) };
  }),
];
