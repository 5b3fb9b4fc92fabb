/** How somebody is reminded, and the link that ends it without signing in. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unsubscribePath } from '../../src/features/reminders/index.ts';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { linkSecretFrom } from '../../src/platform/identity/signed-link.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { sessionSecret, type TestService, testService } from './support/service.ts';

const path = '/reminder-preference';
const secret = linkSecretFrom(sessionSecret);

let service: TestService;
let teacher: Client;

beforeAll(async () => {
  service = await testService();
  teacher = await service.signIn('teacher');
});
afterAll(() => service.stop());

const preference = async (client: Client) => (await client.get(path)).body.delivery;

/** Actions recorded about this person, in order. */
async function deeds(): Promise<string[]> {
  const { districtId, people, loader } = service.seed;
  const rows = await asViewer(service.database.db, loader, (tx) =>
    tx
      .selectFrom('audit_event')
      .select(['action', 'actor_role'])
      .where('district_id', '=', districtId)
      .where('subject_id', '=', people.teacher)
      .where('action', 'like', 'reminders.%')
      .orderBy('occurred_at')
      .execute(),
  );
  return rows.map(({ action, actor_role }) => `${action} by ${actor_role}`);
}

describe('the preference', () => {
  test('is daily until another is chosen, and says whether there is a mail server', async () => {
    const { body, headers } = await teacher.get(path);
    expect(body).toEqual({ delivery: 'daily', mailIsSetUp: false });
    expect(headers.etag).toBe('"0"');
  });

  test('is changed by whoever saw the present one, and by nobody else', async () => {
    const changed = await teacher.put(path, { delivery: 'weekly' }, { ifMatch: '"0"' });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).toBe('"1"');
    expect(await preference(teacher)).toBe('weekly');
    const late = await teacher.put(path, { delivery: 'none' }, { ifMatch: '"0"' });
    await expectRefused(late, { status: 412, name: 'stale-revision' }, await service.footprint(), service);
    expect(await preference(teacher)).toBe('weekly');
    expect(await deeds()).toEqual(['reminders.chosen by teacher']);
  });

  test("is one's own", async () => {
    expect(await preference(await service.signIn('otherTeacher'))).toBe('daily');
  });

  test('is one of four', async () => {
    const refused = await teacher.put(path, { delivery: 'hourly' }, { ifMatch: '"1"' });
    expect(refused.status).toBe(422);
  });
});

describe('the link that ends reminders', () => {
  const link = () =>
    unsubscribePath(secret, { districtId: service.seed.districtId, personId: service.seed.people.teacher });

  test('shows a page with a button and changes nothing when it is only opened', async () => {
    const { status, type, text } = await service.anonymous().get(link());
    expect({ status, type }).toEqual({ status: 200, type: 'text/html' });
    expect(text).toContain('<form method="post">');
    expect(await preference(teacher)).toBe('weekly');
  });

  test('ends them when a mail program posts its one click, and may be posted twice', async () => {
    for (let click = 1; click <= 2; click += 1) {
      const answer = await service.anonymous().post(link()).type('form').send({ 'List-Unsubscribe': 'One-Click' });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain('no more reminders');
    }
    expect(await preference(teacher)).toBe('none');
    expect(await deeds()).toEqual([
      'reminders.chosen by teacher',
      'reminders.unsubscribed by watcher',
      'reminders.unsubscribed by watcher',
    ]);
  });

  test.each([
    [
      'another signature',
      (path: string) => path.replace(/\.(.)/, (_all, first: string) => `.${first === 'A' ? 'B' : 'A'}`),
    ],
    ['no signature', (path: string) => path.split('.')[0] ?? ''],
    ['the signature of something else', () => `/unsubscribe/${'x'.repeat(80)}.${'y'.repeat(43)}`],
  ])('does not work with %s', async (_what, forged) => {
    const answer = await service.anonymous().post(forged(link()));
    expect(answer.status).toBe(404);
    expect(answer.type).toBe('application/problem+json');
  });

  test("does not work for somebody else with the first one's signature", async () => {
    const { districtId, people } = service.seed;
    const other = Buffer.from(`${districtId} ${people.otherTeacher}`).toString('base64url');
    const answer = await service.anonymous().post(`/unsubscribe/${other}.${link().split('.')[1]}`);
    expect(answer.status).toBe(404);
    expect(await preference(await service.signIn('otherTeacher'))).toBe('daily');
  });

  test('leaves no secret in the log', () => {
    expect(service.logged()).toContain('"path":"/unsubscribe/…"');
    expect(service.logged()).not.toContain(link().split('/')[2] ?? '');
  });
});

test('human resources are told that mail is not set up', async () => {
  const { body } = await (await service.signIn('hr')).get('/mail-status');
  expect(body).toEqual({ isSetUp: false, waiting: 0, sent: 0, undelivered: [] });
});
