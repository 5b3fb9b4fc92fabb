/** A calendar that moves: looked at first, adopted as it was looked at, and every deadline with it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDeadlineFacts, type Proposal, proposal, type Shown } from './support/calendars.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { act, addEvidence, createEvaluation, expectOk, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let hr: Client;
let principal: Client;
let north: string;
let south: string;

const preview = async (body: Proposal, query = '') => expectOk(await hr.post(`/calendars/preview${query}`, body)).body;
const adopt = async (body: Proposal, fingerprint: string) =>
  await hr.post('/calendars/adoptions', { proposal: body, fingerprint });
const moveTo = async (body: Proposal) => expectOk(await adopt(body, (await preview(body)).fingerprint)).body;

const deadline = async (path: string, kind: string): Promise<Shown | undefined> =>
  expectOk(await hr.get(`${path}/deadlines`)).body.deadlines.find((each: Shown) => each.kind === kind);
const dueOn = async (path: string, kind = 'delivery') => (await deadline(path, kind))?.dueOn;

async function onDay(day: string): Promise<void> {
  service.clock.time = new Date(`${day}T18:00:00Z`);
  [hr, principal] = await Promise.all([service.signIn('hr'), service.signIn('principal')]);
}

/** Gives the north teacher the copy on a day in May. */
async function deliver(day: string): Promise<void> {
  await sharedObservation(principal, north, ['3', '3'], '2026-02-03');
  expectOk(await addEvidence(principal, north));
  expectOk(await rate(principal, north));
  expectOk(await act(principal, north, 'draft'));
  const acknowledgement = 'Noted for this test.';
  expectOk(await act(principal, north, 'issue', { occurredOn: day, manner: 'in_person', acknowledgement }));
}

beforeAll(async () => {
  service = await testService();
  await loadDeadlineFacts(service);
  await onDay('2026-05-20');
  north = await createEvaluation(principal, service.seed);
  south = await createEvaluation(hr, service.seed, 'demonstration-70-30', 'south');
});
afterAll(() => service.stop());

describe('a preview', () => {
  test('says who is affected and how, in numbers and words, and writes nothing', async () => {
    const stored = await service.footprint();
    const { effect, items, nextCursor, fingerprint } = await preview(proposal('2026-06-12'));
    expect(await service.footprint()).toEqual(stored);
    expect(fingerprint).toMatch(/^sha256:/);
    expect(effect).toMatchObject({ evaluations: 2, deadlines: 6, turns: [] });
    expect(effect.bySchool.map((each: { school: { name: string } }) => [each.school.name, each])).toEqual([
      ['north', expect.objectContaining({ evaluations: 1, deadlines: 3 })],
      ['south', expect.objectContaining({ evaluations: 1, deadlines: 3 })],
    ]);
    expect(effect.moves).toContainEqual({
      kind: 'delivery',
      title: 'Copy of the evaluation to the employee',
      from: '2026-05-06',
      to: '2026-05-13',
      deadlines: 2,
    });
    expect(effect.sentences.slice(0, 2)).toEqual([
      '6 deadlines of 2 evaluations move.',
      'Copy of the evaluation to the employee: from May 6, 2026 to May 13, 2026 (2).',
    ]);
    expect(items).toHaveLength(6);
    expect(items[0]).toMatchObject({
      school: { name: 'north' },
      kind: 'delivery',
      from: '2026-05-06',
      to: '2026-05-13',
    });
    expect(nextCursor).toBeNull();
  });

  test('gives its list a page at a time', async () => {
    const body = proposal('2026-06-12');
    const whole = (await preview(body)).items;
    const pages = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '?limit=4' : `?limit=4&cursor=${cursor}`;
      const page = await preview(body, query);
      pages.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(pages).toEqual(whole);
  });

  test('says when nothing moves', async () => {
    const { effect } = await preview(proposal('2026-06-05'));
    expect(effect).toMatchObject({ evaluations: 0, deadlines: 0, sentences: ['No deadline moves.'] });
  });

  test('of one school leaves the others alone', async () => {
    const { effect } = await preview(proposal('2026-06-12', { schoolId: service.seed.schools.south }));
    expect(effect.bySchool.map((each: { school: { name: string } }) => each.school.name)).toEqual(['south']);
  });

  test('of a track that nobody is on moves nothing', async () => {
    const { effect } = await preview(proposal('2026-05-29', { track: 'A' }));
    expect(effect.deadlines).toBe(0);
  });
});

describe('an adoption', () => {
  test('is refused when the facts moved since the preview, and stores nothing', async () => {
    const body = proposal('2026-06-12');
    const { fingerprint } = await preview(body);
    await deliver('2026-05-10');
    const stored = await service.footprint();
    const refusal = await adopt(body, fingerprint);
    const expected = { status: 409, name: 'preview-out-of-date', pointer: '/fingerprint' };
    await expectRefused(refusal, expected, stored, service);
  });

  test('is refused for another proposal than the one previewed', async () => {
    const { fingerprint } = await preview(proposal('2026-06-12'));
    expect((await adopt(proposal('2026-06-11'), fingerprint)).status).toBe(409);
  });

  test('later: what was delivered late turns timely by the amended calendar, with a warning', async () => {
    expect(await deadline(north, 'delivery')).toMatchObject({ state: 'missed', notice: null });
    const body = proposal('2026-06-12');
    const { effect, items, fingerprint } = await preview(body, '?only=turned');
    expect(effect.turns).toEqual([{ kind: 'delivery', before: 'LATE', after: 'ONLY_AS_AMENDED', deadlines: 1 }]);
    expect(items).toEqual([
      expect.objectContaining({ kind: 'delivery', doneOn: '2026-05-10', before: 'LATE', after: 'ONLY_AS_AMENDED' }),
    ]);
    const adopted = expectOk(await adopt(body, fingerprint));
    expect(adopted.status).toBe(201);
    expect(adopted.body.calendar).toMatchObject({ version: 2, status: 'adopted', counts: true });
    expect(adopted.body.effect).toEqual(effect);
    expect([await dueOn(north), await dueOn(south)]).toEqual(['2026-05-13', '2026-05-13']);
    expect(await dueOn(south, 'last-formal-observation')).toBe('2026-04-13');
    const { state, notice } = (await deadline(north, 'delivery')) ?? {};
    expect(state).toBe('met');
    expect(notice).toBe(
      'Late by the calendar of its day, in time by the calendar adopted on May 19, 2026. Confirm with counsel.',
    );
  });

  test('leaves the same as working everything out anew', async () => {
    expect(expectOk(await hr.post('/deadlines/2025-26/refresh', {})).body.changed).toBe(0);
  });

  test('back again gives the same days as before', async () => {
    await moveTo(proposal('2026-06-05'));
    expect([await dueOn(north), await dueOn(south)]).toEqual(['2026-05-06', '2026-05-06']);
    expect(await deadline(north, 'delivery')).toMatchObject({ state: 'missed' });
  });

  test('earlier, when what was delivered was in time by the calendar of its day: no breach, with a warning', async () => {
    await moveTo(proposal('2026-06-12', { adoptedOn: '2026-04-14' }));
    expect(await deadline(north, 'delivery')).toMatchObject({ state: 'met', notice: null });
    await moveTo(proposal('2026-06-05'));
    const after = await deadline(north, 'delivery');
    expect(after).toMatchObject({ state: 'met', dueOn: '2026-05-06' });
    expect(after?.notice).toContain('In time by the calendar of its day, late by the calendar adopted on');
  });

  test('earlier, before the delivery: late', async () => {
    await moveTo(proposal('2026-06-05', { adoptedOn: '2026-05-01' }));
    expect(await deadline(north, 'delivery')).toMatchObject({ state: 'missed', notice: null });
  });

  test('of a school takes the place of the district there, and stays in place when the district moves', async () => {
    const { schools } = service.seed;
    await moveTo(proposal('2026-06-19', { schoolId: schools.south }));
    expect([await dueOn(north), await dueOn(south)]).toEqual(['2026-05-06', '2026-05-20']);
    await moveTo(proposal('2026-06-10'));
    expect([await dueOn(north), await dueOn(south)]).toEqual(['2026-05-11', '2026-05-20']);
  });

  test('is one version more on record, with its audit event', async () => {
    const { items } = (await hr.get('/calendars?schoolYear=2025-26')).body;
    const counting = items.filter((each: { counts: boolean }) => each.counts);
    expect(counting.map((each: { lastSchoolday: string }) => each.lastSchoolday)).toEqual(['2026-06-10', '2026-06-19']);
    expect(items.filter((each: { school: unknown }) => each.school === null)).toHaveLength(7);
    const events = (await hr.get('/audit-events?limit=200')).body.items;
    expect(events.filter((each: { action: string }) => each.action === 'calendar.adopted')).toHaveLength(7);
  });

  test('sent twice with one key happens once', async () => {
    const body = proposal('2026-06-11');
    const { fingerprint } = await preview(body);
    const sending = { key: 'the-same-adoption' };
    const first = expectOk(await hr.post('/calendars/adoptions', { proposal: body, fingerprint }, sending));
    const again = await hr.post('/calendars/adoptions', { proposal: body, fingerprint }, sending);
    expect(again.body).toEqual(first.body);
  });

  test.each([
    ['days out of order', proposal('2025-08-11'), 'days-out-of-order', '/proposal/lastSchoolday'],
    ['a day of another school year', proposal('2026-07-01'), 'outside-school-year', '/proposal/lastSchoolday'],
    ['a board of tomorrow', proposal('2026-06-12', { adoptedOn: '2026-05-21' }), 'future-date', '/proposal/adoptedOn'],
    [
      'a school of nobody',
      proposal('2026-06-12', { schoolId: '00000000-0000-4000-8000-000000000000' }),
      'unknown-school',
      '/proposal/schoolId',
    ],
  ])('refuses %s', async (_, body, name, pointer) => {
    const stored = await service.footprint();
    const answer = await adopt(body, `sha256:${'0'.repeat(64)}`);
    await expectRefused(answer, { status: 422, name, pointer }, stored, service);
  });
});

describe('a draft', () => {
  test('counts for nothing, and only human resources sees it', async () => {
    const { adoptedOn: _adoptedOn, ...days } = proposal('2026-06-26');
    const before = await dueOn(south);
    const drafted = expectOk(await hr.post('/calendars', { ...days, note: 'For the board in June' })).body;
    expect(drafted).toMatchObject({ status: 'draft', adoptedOn: null, counts: false });
    expect(await dueOn(south)).toBe(before);
    const seen = async (client: Client) => JSON.stringify((await client.get('/calendars')).body);
    expect(await seen(hr)).toContain(drafted.calendarId);
    expect(await seen(principal)).not.toContain(drafted.calendarId);
  });
});

describe('tracks', () => {
  test('an evaluation follows the calendar of its track once that is adopted', async () => {
    const path = `/people/${service.seed.people.teacher}`;
    const record = async (track: string, replaces?: { factId: string; reason: string }) => {
      const fact = { kind: 'person_track', schoolYear: '2025-26', track };
      const ifMatch = await hr.etag(`${path}/history`);
      return expectOk(await hr.post(`${path}/facts`, { fact, ...(replaces ? { replaces } : {}) }, { ifMatch })).body;
    };
    await record('A');
    await record('B');
    const before = await dueOn(south);
    await moveTo(proposal('2026-05-29', { track: 'B' }));
    expect([await dueOn(north), await dueOn(south)]).toEqual(['2026-04-29', before]);
    const onA = proposal('2026-05-22', { track: 'A' });
    const prints = await Promise.all([1, 2, 3, 4, 5, 6].map(async () => (await preview(onA)).fingerprint));
    expect(new Set(prints).size).toBe(1);
    await moveTo(onA);
    expect(await dueOn(north)).toBe('2026-04-22');
    const { items } = (await hr.get(`${path}/history`)).body;
    const recordOfA = items.find((each: { track?: string }) => each.track === 'A');
    await record('C', { factId: recordOfA.factId, reason: 'It was another track.' });
    expect(await dueOn(north)).toBe('2026-04-29');
  });
});
