import { sql, type Transaction } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { handle, nameOf } from '../common/index.ts';
import { readMailStatus } from './contract.ts';
import { isLegal } from './kinds.ts';

export const messageRoutes = [
  handle(readMailStatus, async ({ tx, viewer, deps }) => {
    const counts = await tx
      .selectFrom('message')
      .where('district_id', '=', viewer.districtId)
      .select([
        sql<number>`(count(*) filter (where state = 'waiting'))::int`.as('waiting'),
        sql<number>`(count(*) filter (where state = 'sent'))::int`.as('sent'),
      ])
      .executeTakeFirstOrThrow();
    return {
      body: { isSetUp: deps.mailIsSetUp, ...counts, undelivered: await undeliveredIn(tx, viewer.districtId) },
    };
  }),
];

async function undeliveredIn(tx: Transaction<Database>, districtId: string) {
  const rows = await tx
    .selectFrom('message')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'message.district_id')
        .onRef('person.person_id', '=', 'message.recipient_id'),
    )
    .where('message.district_id', '=', districtId)
    .where('message.state', '<>', 'sent')
    // One that is being sent for the first time is no trouble yet.
    .where((eb) => eb.or([eb('message.state', '<>', 'waiting'), eb('message.attempts', '>', 1)]))
    .select(['recipient_id', 'given_name', 'family_name', 'kind', 'state', 'attempts', 'message.created_at'])
    .orderBy('message.created_at')
    .orderBy('message.message_id')
    .limit(100)
    .execute();
  return rows.flatMap(({ state, ...row }) =>
    state === 'sent'
      ? []
      : [
          {
            recipient: { personId: row.recipient_id, name: nameOf(row) },
            kind: row.kind,
            isLegal: isLegal(row.kind),
            state,
            attempts: row.attempts,
            since: row.created_at.toISOString(),
          },
        ],
  );
}
