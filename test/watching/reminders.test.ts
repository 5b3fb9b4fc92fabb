/** Who is reminded of what, when, and once only: from the deadlines in the database to the mail server. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { notifyDistrict, remindDistrict, unsubscribePath } from '../../src/features/reminders/index.ts';
import { ruleBooks } from '../../src/modules.ts';
import { asViewer, type Viewer } from '../../src/platform/database/as-viewer.ts';
import type { ReminderPreferenceTable } from '../../src/platform/database/schema.ts';
import { linkSecretFrom } from '../../src/platform/identity/signed-link.ts';
import { testDatabase } from '../support/database.ts';
import { FINGERPRINT, smallDistrict, type SmallDistrict, type SmallTeacher } from '../support/small-district.ts';
import { deadline, storeDeadlines, storeMilestone, type Whose } from './deadlines.ts';
import { type Post, post } from './post.ts';
import { giveAccount } from './people.ts';
import { waitFor } from './wait-for.ts';

const database = await testDatabase();
const { db } = database;
const clock = { time: new Date(), now: () => clock.time };
let postOffice: Post;
let district: SmallDistrict;
let hr: Viewer;
/** Addresses by who they are. */
let addresses: Record<'first' | 'second' | 'third' | 'principal' | 'hr', string>;

beforeAll(async () => {
  postOffice = await post(database, clock);
});
afterAll(async () => {
  await postOffice.stop();
  await database.drop();
});

const whose = (teacher: SmallTeacher): Whose => ({
  district_id: district.districtId,
  evaluation_id: teacher.evaluationId,
  evaluatee_id: teacher.personId,
  school_id: teacher.schoolId,
});

/** Another district for each test: two teachers in the north and one in the south, and only the north's principal. */
beforeEach(async () => {
  clock.time = new Date('2026-04-27T15:00:00Z'); // a Monday, 8 in the morning in California
  district = await smallDistrict(db);
  const [first, second, third] = district.teachers;
  hr = district.viewer('hr', district.southPrincipal);
  const { northPrincipal, north, southPrincipal } = district;
  addresses = {
    first: await giveAccount(db, district, first.personId, { name: 'first', role: 'teacher' }),
    second: await giveAccount(db, district, second.personId, { name: 'second', role: 'teacher' }),
    third: await giveAccount(db, district, third.personId, { name: 'third', role: 'teacher' }),
    principal: await giveAccount(db, district, northPrincipal, {
      name: 'principal',
      role: 'administrator',
      schoolIds: [north],
    }),
    hr: await giveAccount(db, district, southPrincipal, { name: 'hr', role: 'hr' }),
  };
  await storeDeadlines(
    db,
    hr,
    district.teachers.map((each) => deadline(whose(each), 'copy', '2026-05-11')),
  );
  postOffice.server.received.length = 0;
});

const remind = () =>
  remindDistrict(
    { db, clock, reminderHour: 6, ruleBooks },
    { districtId: district.districtId, timeZone: 'America/Los_Angeles' },
    ['immediate', 'daily', 'weekly'],
  );

/** Runs the reminders and waits until as many messages as were queued have arrived; gives them by address. */
async function reminded(): Promise<Map<string, { subject: string; body: string; headers: Record<string, string> }[]>> {
  const { received } = postOffice.server;
  received.length = 0;
  const queued = await remind();
  await waitFor(() => received.length >= queued);
  expect(received).toHaveLength(queued);
  const read = received.map(({ to, headers, body }) => ({ to, headers, body, subject: headers.subject ?? '' }));
  return Map.groupBy(read, ({ to }) => to);
}

const everybody = () => Object.values(addresses).toSorted();

function firstOf<T>(items: readonly T[] | undefined): T {
  const first = items?.[0];
  if (first === undefined) throw new Error('There is none');
  return first;
}

async function prefer(personId: string, role: Viewer['role'], delivery: ReminderPreferenceTable['delivery']) {
  await asViewer(db, district.viewer(role, personId), (tx) =>
    tx
      .insertInto('reminder_preference')
      .values({ district_id: district.districtId, person_id: personId, delivery })
      .execute(),
  );
}

const familyNameOf = (teacher: SmallTeacher) => teacher.personId.slice(0, 8);

test('each gets one message: a teacher about themselves, a principal by name, human resources in numbers', async () => {
  const [first, second, third] = district.teachers;
  const mail = await reminded();
  expect([...mail.keys()].toSorted()).toEqual(everybody());
  for (const messages of mail.values()) expect(messages).toHaveLength(1);
  const textTo = (address: string) => mail.get(address)?.[0]?.body ?? '';
  for (const teacher of district.teachers) {
    expect(textTo(addresses.first)).not.toContain(familyNameOf(teacher));
    expect(textTo(addresses.hr)).not.toContain(familyNameOf(teacher));
  }
  expect(textTo(addresses.first)).toContain('- The copy, by May 11, 2026. Educ. Code 44663(a)');
  expect(textTo(addresses.principal)).toContain(`- Given ${familyNameOf(first)}: The copy, by May 11, 2026.`);
  expect(textTo(addresses.principal)).toContain(familyNameOf(second));
  expect(textTo(addresses.principal)).not.toContain(familyNameOf(third));
  expect(textTo(addresses.hr)).toContain('- The copy (3 evaluations), by May 11, 2026.');
});

test('those not started are told to principals and human resources as a number', async () => {
  const { districtId, north, northPrincipal } = district;
  const newcomer = '22222222-2222-4222-8222-222222222222';
  await asViewer(db, district.viewer('loader'), async (tx) => {
    const own = { district_id: districtId, person_id: newcomer };
    await tx
      .insertInto('person')
      .values({ ...own, given_name: 'New', family_name: 'Comer', local_id: 'newcomer' })
      .execute();
    const employment = { status: 'permanent', hired_on: '2015-08-15', valid_from: '2015-08-15' } as const;
    await tx
      .insertInto('employment')
      .values({ ...own, ...employment })
      .execute();
    const place = { school_id: north, school_year: '2025-26', grade: '3', subject: 'all' };
    await tx
      .insertInto('assignment')
      .values({ ...own, ...place, evaluator_id: northPrincipal })
      .execute();
    await tx
      .insertInto('school_calendar')
      .values({
        district_id: districtId,
        school_year: '2025-26',
        version: 1,
        first_schoolday: '2025-08-14',
        last_schoolday: '2026-06-10',
        adopted_on: '2025-04-01',
      })
      .execute();
  });
  const mail = await reminded();
  const line =
    '- To be evaluated this year and not started (1 evaluation), by May 11, 2026. Educ. Code 44663(a), 44664';
  for (const address of [addresses.principal, addresses.hr])
    expect(firstOf(mail.get(address)).body.replaceAll('=\r\n', '')).toContain(line);
  for (const messages of mail.values()) expect(firstOf(messages).body).not.toContain('Comer');
  expect(firstOf(mail.get(addresses.first)).body).not.toContain('not started');
});

test('run twice, and twice at the same moment, it says everything once', async () => {
  const runs = await Promise.allSettled([remind(), remind()]);
  expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true);
  await remind();
  await remind();
  const { received } = postOffice.server;
  const { districtId } = district;
  await waitFor(async () => {
    const count = `select count(*)::int as n from app.message where district_id = $1 and state <> 'sent'`;
    const { rows } = await database.ownerPool.query<{ n: number }>(count, [districtId]);
    return rows[0]?.n === 0;
  });
  expect(received.map(({ to }) => to).toSorted()).toEqual(everybody());
});

test('a date is told again at each stage and when it has passed, not every day in between', async () => {
  const days = ['2026-04-27', '2026-04-28', '2026-05-03', '2026-05-04', '2026-05-05', '2026-05-10', '2026-05-12'];
  const told: Record<string, number> = {};
  for (const day of [...days, '2026-05-13', '2026-05-20']) {
    clock.time = new Date(`${day}T15:00:00Z`);
    told[day] = (await reminded()).get(addresses.first)?.length ?? 0;
  }
  expect(told).toEqual({
    '2026-04-27': 1, // 14 days before
    '2026-04-28': 0,
    '2026-05-03': 0,
    '2026-05-04': 1, // 7 days before
    '2026-05-05': 0,
    '2026-05-10': 1, // 1 day before
    '2026-05-12': 1, // passed
    '2026-05-13': 0,
    '2026-05-20': 0,
  });
});

test('before the hour of the district nothing is sent, and what came up later in the day waits for the next', async () => {
  clock.time = new Date('2026-04-27T12:59:00Z'); // 5:59 in California
  expect(await remind()).toBe(0);
  clock.time = new Date('2026-04-27T13:00:00Z');
  expect((await reminded()).size).toBe(5);
  await storeDeadlines(db, hr, [deadline(whose(district.teachers[0]), 'visit', '2026-05-01')]);
  clock.time = new Date('2026-04-27T20:00:00Z');
  expect(await remind()).toBe(0);
  clock.time = new Date('2026-04-28T13:00:00Z');
  const mail = await reminded();
  expect([...mail.keys()].toSorted()).toEqual([addresses.first, addresses.hr, addresses.principal].toSorted());
  expect(mail.get(addresses.first)?.[0]?.body).not.toContain('The copy');
});

test('a date that moves is told again; what was done is told no more', async () => {
  await reminded();
  const [first, second] = district.teachers;
  await storeDeadlines(db, hr, [deadline(whose(first), 'copy', '2026-05-13')]);
  clock.time = new Date('2026-04-29T15:00:00Z');
  expect((await reminded()).get(addresses.first)?.[0]?.body).toContain('by May 13, 2026');
  await storeMilestone(db, hr, whose(second), { milestone: 'self-assessment', reachedOn: '2026-04-30' });
  clock.time = new Date('2026-05-04T15:00:00Z');
  const mail = await reminded();
  expect(mail.has(addresses.second)).toBe(false);
  expect(mail.has(addresses.third)).toBe(true);
});

test('everybody is reminded as they chose', async () => {
  const [first, second, third] = district.teachers;
  await prefer(first.personId, 'teacher', 'none');
  await prefer(second.personId, 'teacher', 'weekly');
  await prefer(third.personId, 'teacher', 'immediate');
  clock.time = new Date('2026-04-26T09:00:00Z'); // a Sunday, 2 in the morning
  expect([...(await reminded()).keys()]).toEqual([addresses.third]);
  await storeDeadlines(db, hr, [deadline(whose(third), 'copy', '2026-05-10')]);
  clock.time = new Date('2026-04-26T09:05:00Z');
  expect([...(await reminded()).keys()]).toEqual([addresses.third]);
  expect([...(await reminded()).keys()]).toEqual([]);
  clock.time = new Date('2026-04-28T15:00:00Z'); // Tuesday
  expect((await reminded()).has(addresses.second)).toBe(false);
  clock.time = new Date('2026-05-04T15:00:00Z'); // Monday
  const mail = await reminded();
  expect(mail.get(addresses.second)).toHaveLength(1);
  expect(mail.has(addresses.first)).toBe(false);
});

test('a reminder carries the one click that ends it (RFC 8058), and whom it would end', async () => {
  const { headers, body } = firstOf((await reminded()).get(addresses.first));
  const secret = linkSecretFrom('a secret for tests that is long enough');
  const { districtId, teachers } = district;
  const link = `https://fairweight.example${unsubscribePath(secret, { districtId, personId: teachers[0].personId })}`;
  expect(headers['list-unsubscribe']?.replaceAll(' ', '')).toBe(`<${link}>`);
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(headers['auto-submitted']).toBe('auto-generated');
  expect(body.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link);
});

test('a legal notice reaches also those who want no reminders, once, and says nothing of a rating', async () => {
  const [first] = district.teachers;
  await prefer(first.personId, 'teacher', 'none');
  await asViewer(db, hr, async (tx) => {
    await tx
      .insertInto('evaluation_step')
      .values({
        ...whose(first),
        sequence: 1,
        kind: 'issued',
        occurred_on: '2026-04-27',
        recorded_by: district.southPrincipal,
        manner: 'in_person',
        document: '{"rating": "Below standard"}',
        document_fingerprint: FINGERPRINT,
        is_satisfactory: false,
      })
      .execute();
    await tx
      .insertInto('unsatisfactory_notice')
      .values({
        ...whose(first),
        description: 'Lessons were not prepared.',
        given_on: '2026-04-27',
        recorded_by: district.southPrincipal,
      })
      .execute();
  });
  clock.time = new Date();
  const { received } = postOffice.server;
  expect(await notifyDistrict({ db, clock }, district.districtId)).toBe(2);
  expect(await notifyDistrict({ db, clock }, district.districtId)).toBe(0);
  await waitFor(() => received.length >= 2);
  expect(received.map(({ to }) => to)).toEqual([addresses.first, addresses.first]);
  expect(received.map(({ headers }) => headers.subject ?? '').toSorted()).toEqual([
    'A written notice about your evaluation',
    'Your written evaluation was issued',
  ]);
  for (const { headers, body } of received) {
    expect(headers['list-unsubscribe']).toBeUndefined();
    expect(body).not.toMatch(/unsatisfactory|below standard|prepared|unsubscribe/i);
    expect(body).toContain('April 27, 2026');
  }
});
