/**
 * Reminds everybody of a district whose time has come. May run as often as anybody likes and in several processes: what
 * somebody was told of is kept, each person gets one digest a day or a week, and both are written with the message.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Clock } from '../../platform/clock.ts';
import { asDutyReader, asWatcher } from '../../platform/database/as-viewer.ts';
import type { KnownDistrict } from '../../platform/database/districts.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { schoolYearOf } from '../../rules/school-year.ts';
import { nameOf, ruleBookFor } from '../common/index.ts';
import { datedDuties, unstarted } from '../compliance/queries.ts';
import { districtTerms } from '../district-terms/queries.ts';
import { queueMessage } from '../messages/index.ts';
import { compose } from './compose.ts';
import { type Digest, digestNow, type LocalTime, localTimeOf } from './delivery-time.ts';
import { type Due, dueDuties, type Item, itemsFor } from './items.ts';
import type { Delivery } from './preference.ts';
import { type Recipient, recipientsIn } from './recipients.ts';

export interface RemindDeps {
  db: Kysely<Database>;
  clock: Clock;
  /** Hour of the day, where the district is, from which daily and weekly reminders go out. */
  reminderHour: number;
  /** The law of each jurisdiction that has any. */
  ruleBooks: readonly RuleBook[];
}

/** Queues the reminders that are due in a district now, of those who chose one of these ways; gives how many. */
export async function remindDistrict(
  deps: RemindDeps,
  { districtId, timeZone }: KnownDistrict,
  deliveries: readonly Delivery[],
): Promise<number> {
  const now = deps.clock.now();
  const local = localTimeOf(now, timeZone);
  const timely = await timelyRecipients(deps, districtId, { now, local, deliveries });
  if (timely.length === 0) return 0;
  const { due, names } = await readDue(deps, districtId, local);
  let sent = 0;
  for (const { recipient, digest } of timely) {
    const items = itemsFor(recipient, due, (id) => names.get(id) ?? '');
    if (items.length === 0) continue;
    const isNew = await asWatcher(deps.db, districtId, (tx) =>
      remindOne(tx, districtId, { recipient, digest, items, today: local.today }),
    );
    if (isNew) sent += 1;
  }
  return sent;
}

/** Those for whom it is time and who were not sent this digest yet. */
async function timelyRecipients(
  { db, reminderHour }: RemindDeps,
  districtId: string,
  { now, local, deliveries }: { now: Date; local: LocalTime; deliveries: readonly Delivery[] },
): Promise<{ recipient: Recipient; digest: Digest }[]> {
  return await asWatcher(db, districtId, async (tx) => {
    const sent = await tx
      .selectFrom('message')
      .select(['recipient_id', 'kind'])
      .where('district_id', '=', districtId)
      .where('kind', 'in', ['daily_digest', 'weekly_digest'])
      .where('occasion', '=', local.today)
      .execute();
    const known = new Set(sent.map(({ recipient_id, kind }) => `${recipient_id} ${kind}`));
    const wanted = (await recipientsIn(tx, districtId)).filter(({ delivery }) => deliveries.includes(delivery));
    return wanted.flatMap((recipient) => {
      const digest = digestNow(recipient.delivery, local, { now, reminderHour });
      return digest && !known.has(`${recipient.personId} ${digest.kind}`) ? [{ recipient, digest }] : [];
    });
  });
}

async function readDue(
  { db, ruleBooks }: RemindDeps,
  districtId: string,
  { today }: LocalTime,
): Promise<{ due: Due; names: Map<string, string> }> {
  return await asDutyReader(db, districtId, async (tx) => {
    const all = await datedDuties(tx, districtId, { scopes: (schoolYear) => ({ schoolYear }), asOf: today });
    const duties = dueDuties(all, today);
    const { jurisdiction } = await districtTerms(tx, districtId, today);
    const book = ruleBookFor({ ruleBooks }, jurisdiction);
    const year = { schoolYear: schoolYearOf(today), asOf: today };
    const people = await tx
      .selectFrom('person')
      .select(['person_id', 'given_name', 'family_name'])
      .where('district_id', '=', districtId)
      .where(sql<boolean>`person_id = any (${[...new Set(duties.map(({ evaluateeId }) => evaluateeId))]})`)
      .execute();
    return {
      due: { duties, unstarted: book ? await unstarted(tx, districtId, { book, ...year }) : [], today },
      names: new Map(people.map((person) => [person.person_id, nameOf(person)])),
    };
  });
}

/** Writes down what somebody was not told of yet and queues one message about it; false when there is nothing new. */
async function remindOne(
  tx: Transaction<Database>,
  districtId: string,
  { recipient, digest, items, today }: { recipient: Recipient; digest: Digest; items: readonly Item[]; today: string },
): Promise<boolean> {
  const { personId: recipientId } = recipient;
  const rows = items.map((item, number) => ({
    number,
    evaluation_id: item.evaluationId,
    kind: item.kind,
    due_on: item.dueOn,
    stage: item.stage,
  }));
  const told = await sql<{ evaluation_id: string | null; kind: string; due_on: string; stage: number }>`
    insert into app.reminder (district_id, recipient_id, evaluation_id, kind, due_on, stage, told_on)
    select ${districtId}, ${recipientId}, evaluation_id, kind, due_on, stage, ${today}::date
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as item (number int, evaluation_id uuid, kind text, due_on date, stage int)
    order by number
    on conflict (district_id, recipient_id, evaluation_id, kind, due_on, stage) do nothing
    returning evaluation_id, kind, due_on, stage`.execute(tx);
  const isNew = new Set(told.rows.map((row) => [row.evaluation_id, row.kind, row.due_on, row.stage].join(' ')));
  const news = items.filter((item) => isNew.has([item.evaluationId, item.kind, item.dueOn, item.stage].join(' ')));
  if (news.length === 0) return false;
  const queued = await queueMessage(tx, districtId, { recipientId, ...digest, ...compose(news) });
  // Another process sent this digest a moment ago: what is new goes into the next one, so nothing may stay written.
  if (queued === undefined) throw new Error('The digest was sent already');
  return true;
}
