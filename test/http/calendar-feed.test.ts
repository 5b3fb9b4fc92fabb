/** Dates in calendar programs: by a secret address, read here by a parser that is not ours. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import type { Viewer } from '../../src/platform/database/as-viewer.ts';
import { deadline, storeDeadlines, storeMilestone, type Whose } from '../watching/deadlines.ts';
import type { Client } from './support/client.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk } from './support/steps.ts';

let service: TestService;
let hrViewer: Viewer;
const clients: Record<string, Client> = {};
const whose: Record<string, Whose> = {};

beforeAll(async () => {
  service = await testService();
  service.clock.time = new Date('2026-03-02T18:00:00Z');
  const { districtId, schools, people } = service.seed;
  hrViewer = { districtId, personId: people.hr, role: 'hr', schoolIds: [] };
  for (const who of ['principal', 'otherPrincipal', 'teacher', 'otherTeacher', 'hr'] as const)
    clients[who] = await service.signIn(who);
  for (const [place, evaluatee, principal] of [
    ['north', 'teacher', 'principal'],
    ['south', 'otherTeacher', 'otherPrincipal'],
  ] as const) {
    const path = await createEvaluation(clients[principal] as Client, service.seed, 'demonstration-70-30', place);
    whose[evaluatee] = {
      district_id: districtId,
      evaluation_id: path.split('/')[2] ?? '',
      evaluatee_id: people[evaluatee],
      school_id: schools[place],
    };
  }
});
afterAll(() => service.stop());

/** The two evaluations' deadlines, as they stand at the beginning of each test. */
beforeEach(async () => {
  for (const each of [whose.teacher, whose.otherTeacher] as Whose[])
    await storeDeadlines(service.database.db, hrViewer, [
      deadline(each, 'first visit', '2026-05-09', { target_on: '2026-05-08' }),
      deadline(each, 'talk', '2026-06-10', { met_by: 'planning-conference' }),
      deadline(each, 'report', null),
    ]);
});

async function makeAddress(who: string): Promise<string> {
  return expectOk(await (clients[who] as Client).put('/calendar-link', {})).body.path;
}

interface Read {
  uid: string;
  day: string;
  summary: string;
  sequence: number;
}

/** What a calendar program makes of the text. */
function eventsIn(text: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
    return { uid: event.uid, day: event.startDate.toString(), summary: event.summary, sequence: event.sequence };
  });
}

const read = async (path: string) => eventsIn(expectOk(await service.anonymous().get(path)).text);
const bySummary = (events: Read[]) => events.map(({ day, summary }) => `${day} ${summary}`).toSorted();

describe('the address', () => {
  test('is shown once, and only a hash of it is kept', async () => {
    const path = await makeAddress('teacher');
    expect(path).toMatch(/^\/calendar\/[\w-]{64}\.ics$/);
    const { rows } = await service.database.ownerPool.query<{ row: string }>(
      'select link::text as row from app.calendar_link as link union all select event::text from app.audit_event as event',
    );
    const secret = /[\w-]{64}/.exec(path)?.[0] ?? '';
    expect(rows.some(({ row }) => row.includes('sha256:'))).toBe(true);
    for (const { row } of rows) expect(row).not.toContain(secret);
    expect((await (clients.teacher as Client).get('/calendar-link')).body).toEqual({ since: expect.any(String) });
    await read(path);
    expect(service.logged()).toContain('"path":"/calendar/…"');
    expect(service.logged()).not.toContain(secret);
  });

  test('stops working when another is made, and when it is taken back', async () => {
    const first = await makeAddress('teacher');
    const second = await makeAddress('teacher');
    expect(second).not.toBe(first);
    expect((await service.anonymous().get(first)).status).toBe(404);
    expect((await service.anonymous().get(second)).status).toBe(200);
    expectOk(await (clients.teacher as Client).post('/calendar-link/revoke', {}));
    expect((await service.anonymous().get(second)).status).toBe(404);
    expect((await (clients.teacher as Client).get('/calendar-link')).body).toEqual({ since: null });
  });

  test.each([
    [
      'one letter of it changed',
      (path: string) => path.replace(/(.)\.ics$/, (_all, last: string) => `${last === 'A' ? 'B' : 'A'}.ics`),
    ],
    ['it is cut short', (path: string) => path.replace(/.{10}\.ics$/, '.ics')],
    ['it is nonsense', () => '/calendar/nothing.ics'],
  ])('does not work when %s', async (_what, changed) => {
    const path = await makeAddress('teacher');
    expect((await service.anonymous().get(changed(path))).status).toBe(404);
  });

  test('stops working with its account', async () => {
    const path = await makeAddress('otherTeacher');
    const close = 'update app.account set disabled_at = $2 where person_id = $1';
    const { people } = service.seed;
    await service.database.ownerPool.query(close, [people.otherTeacher, new Date()]);
    expect((await service.anonymous().get(path)).status).toBe(404);
    await service.database.ownerPool.query(close, [people.otherTeacher, null]);
    expect((await service.anonymous().get(path)).status).toBe(200);
  });
});

describe('the calendar', () => {
  test('is iCalendar with lines of 75 octets at most that end in CRLF', async () => {
    const { text, type } = await service.anonymous().get(await makeAddress('principal'));
    expect(type).toBe('text/calendar');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test("shows a teacher their own dates and nobody's name", async () => {
    const path = await makeAddress('teacher');
    expect(bySummary(await read(path))).toEqual(['2026-05-09 The first visit', '2026-06-10 The talk']);
    const { text } = await service.anonymous().get(path);
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/Given|principal|otherTeacher|Quoted/);
    expect(text).not.toContain(whose.otherTeacher?.evaluation_id ?? '');
    expect(text.replaceAll('\r\n ', '')).toContain('Last working day before it: May 8\\, 2026.');
  });

  test("shows a principal the dates of their own school by name, and no other's", async () => {
    const events = await read(await makeAddress('otherPrincipal'));
    expect(bySummary(events)).toEqual([
      '2026-05-09 The first visit (Given otherTeacher)',
      '2026-06-10 The talk (Given otherTeacher)',
    ]);
  });

  test('shows human resources numbers', async () => {
    const path = await makeAddress('hr');
    expect(bySummary(await read(path))).toEqual([
      '2026-05-09 The first visit: 2 evaluations, 0 done',
      '2026-06-10 The talk: 2 evaluations, 0 done',
    ]);
    expect((await service.anonymous().get(path)).text).not.toContain('Given');
  });

  test('keeps an identifier and raises its number when a date moves, and only then', async () => {
    const path = await makeAddress('teacher');
    const before = await read(path);
    expect(await read(path)).toEqual(before);
    const visit = before.find(({ summary }) => summary === 'The first visit');
    await storeDeadlines(service.database.db, hrViewer, [
      deadline(whose.teacher as Whose, 'first visit', '2026-05-13'),
    ]);
    const moved = (await read(path)).find(({ uid }) => uid === visit?.uid);
    expect(moved).toEqual({ ...visit, day: '2026-05-13', sequence: (visit?.sequence ?? 0) + 1 });
    await storeDeadlines(service.database.db, hrViewer, [
      deadline(whose.teacher as Whose, 'first visit', '2026-05-09'),
    ]);
    const back = (await read(path)).find(({ uid }) => uid === visit?.uid);
    expect(back).toEqual({ ...visit, sequence: (visit?.sequence ?? 0) + 2 });
    const talk = before.find(({ summary }) => summary === 'The talk');
    expect((await read(path)).find(({ uid }) => uid === talk?.uid)).toEqual(talk);
  });

  test('is not sent again to a program that has it, until something changes', async () => {
    const path = await makeAddress('teacher');
    const first = await service.anonymous().get(path);
    expect(first.headers['cache-control']).toBe('private, max-age=900');
    const tag = first.headers.etag ?? '';
    const again = await service.anonymous().get(path).set('If-None-Match', tag);
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    await storeMilestone(service.database.db, hrViewer, whose.teacher as Whose, {
      milestone: 'planning-conference',
      reachedOn: '2026-02-20',
    });
    const changed = await service.anonymous().get(path).set('If-None-Match', tag);
    expect(changed.status).toBe(200);
    expect(bySummary(eventsIn(changed.text))).toContain('2026-06-10 Done: The talk');
  });
});
