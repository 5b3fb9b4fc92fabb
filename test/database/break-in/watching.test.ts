/** Attempts on mail, preferences, calendars' addresses and the queue, and by the role that works while nobody looks. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { asViewer, asWatcher } from '../../../src/platform/database/as-viewer.ts';
import { FINGERPRINT } from '../../support/small-district.ts';
import { link, loadWatching, watching } from './watching-rows.ts';
import { CONTENT, counts, DENIED, POLICY, type RefusedWrite, twoDistricts } from './attempt.ts';

const attempt = await twoDistricts();
const { db, pool, ownerPool, drop, here, elsewhere, principal, teacher, hr, system, union, management } = attempt;
const [first, second] = here.teachers;
const otherTeacher = here.viewer('teacher', second.personId);
afterAll(drop);
beforeAll(() => loadWatching(attempt));

describe('Each sees', () => {
  test('as a teacher the own preference and address', async () => {
    expect(await counts(db, teacher, watching)).toEqual({
      message: 'denied',
      reminder_preference: 1,
      calendar_link: 1,
      reminder: 'denied',
      calendar_entry: 'denied',
    });
    expect(await counts(db, otherTeacher, ['calendar_link'])).toEqual({ calendar_link: 0 });
  });

  test("as a principal nobody else's", async () => {
    expect(await counts(db, principal, ['message', 'reminder_preference', 'calendar_link'])).toEqual({
      message: 'denied',
      reminder_preference: 0,
      calendar_link: 0,
    });
  });

  test('as human resources that messages went out, not what they say', async () => {
    expect(await counts(db, hr, ['message', 'reminder_preference', 'calendar_link'])).toEqual({
      message: 1,
      reminder_preference: 0,
      calendar_link: 0,
    });
    const reading = asViewer(db, hr, (tx) => tx.selectFrom('message').select('content').execute());
    await expect(reading).rejects.toThrow(DENIED);
  });

  test.each([system, union, management])('as $role nothing', async (viewer) => {
    expect(await counts(db, viewer, watching)).toEqual(Object.fromEntries(watching.map((table) => [table, 'denied'])));
  });
});

describe('Nobody', () => {
  const refused: RefusedWrite[] = [
    [
      "chooses another's preference",
      teacher,
      (tx) =>
        tx
          .insertInto('reminder_preference')
          .values({ district_id: here.districtId, person_id: second.personId, delivery: 'none' })
          .execute(),
      POLICY,
    ],
    [
      "makes another's address",
      teacher,
      (tx) =>
        tx
          .insertInto('calendar_link')
          .values(link(here, second.personId, 'teacher', `${FINGERPRINT.slice(0, -1)}b`))
          .execute(),
      POLICY,
    ],
    [
      "makes an address with another's rights",
      teacher,
      (tx) =>
        tx
          .insertInto('calendar_link')
          .values(link(here, first.personId, 'hr', `${FINGERPRINT.slice(0, -1)}b`))
          .execute(),
      POLICY,
    ],
    [
      'has two addresses at once',
      teacher,
      (tx) =>
        tx
          .insertInto('calendar_link')
          .values(link(here, first.personId, 'teacher', `${FINGERPRINT.slice(0, -1)}b`))
          .execute(),
      /calendar_link_in_use/,
    ],
    [
      'gives an address a hash of their own choice',
      teacher,
      (tx) => tx.updateTable('calendar_link').set({ token_hash: FINGERPRINT }).execute(),
      DENIED,
    ],
    [
      'writes a message as human resources',
      hr,
      (tx) =>
        tx
          .insertInto('message')
          .values({
            district_id: here.districtId,
            recipient_id: first.personId,
            kind: 'issued_copy',
            occasion: 'forged',
            content: '{}',
          })
          .execute(),
      DENIED,
    ],
    ['says that a message was sent', hr, (tx) => tx.updateTable('message').set({ state: 'refused' }).execute(), DENIED],
    ['puts a job in the queue', hr, (tx) => sql`select graphile_worker.add_job('send-message')`.execute(tx), DENIED],
    ['reads the queue', principal, (tx) => sql`select * from graphile_worker.jobs`.execute(tx), DENIED],
  ];
  test.each(refused)('%s', async (_what, viewer, write, message) => {
    await expect(asViewer(db, viewer, write)).rejects.toThrow(message);
  });

  test('changes a preference that is not theirs', async () => {
    const { numUpdatedRows } = await asViewer(db, teacher, (tx) =>
      tx
        .updateTable('reminder_preference')
        .set({ delivery: 'none' })
        .where('person_id', '=', second.personId)
        .executeTakeFirstOrThrow(),
    );
    expect(numUpdatedRows).toBe(0n);
  });

  test('reaches the queue or the messages as the service by itself', async () => {
    for (const statement of [
      'select * from graphile_worker._private_jobs',
      "select graphile_worker.add_job('send-message')",
      'select * from app.message',
      'select * from app.calendar_link',
    ])
      await expect(pool.query(statement)).rejects.toThrow(DENIED);
  });
});

describe('The watcher', () => {
  test('reads nothing of an evaluation', async () => {
    for (const table of [...CONTENT, 'person', 'employment', 'evaluation_deadline', 'audit_event'] as const)
      await expect(
        asWatcher(db, here.districtId, (tx) => tx.selectFrom(table).select(sql`1`.as('one')).execute()),
      ).rejects.toThrow(DENIED);
  });

  test("sees one district's messages, and none without a district", async () => {
    const see = async (districtId: string) =>
      await asWatcher(db, districtId, (tx) => tx.selectFrom('message').select('district_id').execute());
    expect(await see(here.districtId)).toEqual([{ district_id: here.districtId }]);
    expect(await see('11111111-1111-4111-8111-111111111111')).toEqual([]);
  });

  const refused: [string, RefusedWrite[2], RegExp][] = [
    ['read a password hash', (tx) => tx.selectFrom('account').select('password_hash').execute(), DENIED],
    ['change an account', (tx) => tx.updateTable('account').set({ disabled_at: null }).execute(), DENIED],
    ['change an evaluation', (tx) => tx.updateTable('evaluation').set({ revision: 9 }).execute(), DENIED],
    ['change what a message says', (tx) => tx.updateTable('message').set({ content: '{}' }).execute(), DENIED],
    [
      'change whom a message is for',
      (tx) => tx.updateTable('message').set({ recipient_id: second.personId }).execute(),
      DENIED,
    ],
    ['delete a message', (tx) => tx.deleteFrom('message').execute(), DENIED],
    ['forget a reminder', (tx) => tx.deleteFrom('reminder').execute(), DENIED],
    [
      'make an address',
      (tx) =>
        tx
          .insertInto('calendar_link')
          .values(link(here, second.personId, 'hr'))
          .execute(),
      DENIED,
    ],
    [
      'write to another district',
      (tx) =>
        tx
          .insertInto('message')
          .values({
            district_id: elsewhere.districtId,
            recipient_id: elsewhere.teachers[0].personId,
            kind: 'issued_copy',
            occasion: 'forged',
            content: '{}',
          })
          .execute(),
      POLICY,
    ],
    [
      'say that somebody did something',
      (tx) =>
        tx
          .insertInto('audit_event')
          .values({
            district_id: here.districtId,
            actor_id: first.personId,
            actor_role: 'watcher',
            action: 'forged',
            subject_type: 'person',
            subject_id: first.personId,
          })
          .execute(),
      POLICY,
    ],
    [
      'say that a teacher did something',
      (tx) =>
        tx
          .insertInto('audit_event')
          .values({
            district_id: here.districtId,
            actor_role: 'sign_in',
            action: 'forged',
            subject_type: 'person',
            subject_id: first.personId,
          })
          .execute(),
      POLICY,
    ],
    ["rewrite the queue's own history", (tx) => sql`delete from graphile_worker.migrations`.execute(tx), DENIED],
    ['make a table in the queue', (tx) => sql`create table graphile_worker.mine (x int)`.execute(tx), DENIED],
    [
      'switch off row-level security of the queue',
      (tx) => sql`alter table graphile_worker._private_jobs disable row level security`.execute(tx),
      /must be owner/,
    ],
  ];
  test.each(refused)('cannot %s', async (_what, write, message) => {
    await expect(asWatcher(db, here.districtId, write)).rejects.toThrow(message);
  });
});

test('Every table of the queue has row-level security or only numbers of migrations, and only the watcher works with it', async () => {
  const { rows: open } = await ownerPool.query(`select relname from pg_class
    where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and not relrowsecurity`);
  expect(open).toEqual([{ relname: 'migrations' }]);
  const { rows: grantees } = await ownerPool.query(`select distinct a.grantee::regrole::text as name from pg_class c
    cross join lateral aclexplode(c.relacl) a
    where c.relnamespace = 'graphile_worker'::regnamespace and a.grantee <> c.relowner`);
  expect(grantees).toEqual([{ name: 'fairweight_watcher' }]);
});
