/** An evaluation's deadlines over HTTP: there from its first day, met by what is done, and brought along. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asViewer } from '../../src/platform/database/as-viewer.ts';
import { loadDeadlineFacts } from './support/calendars.ts';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { act, addEvidence, createEvaluation, expectOk, rate, sharedObservation } from './support/steps.ts';

let service: TestService;
let principal: Client;
let hr: Client;
let teacher: Client;
let path: string;
let calendarId: string;

interface Shown {
  kind: string;
  state: string;
  dueOn: string | null;
  doneOn: string | null;
}

const timeline = async (client: Client = principal) => expectOk(await client.get(`${path}/deadlines`)).body;
const shown = async (kind: string, client?: Client): Promise<Shown | undefined> =>
  (await timeline(client)).deadlines.find((each: Shown) => each.kind === kind);
const record = async (client: Client, milestone: string, reachedOn: string | null, note?: string) =>
  await client.post(`${path}/milestones`, { milestone, reachedOn, ...(note === undefined ? {} : { note }) });

/** Nobody's session outlasts such a leap. */
async function onDay(day: string): Promise<void> {
  service.clock.time = new Date(`${day}T18:00:00Z`);
  [principal, hr, teacher] = await Promise.all([
    service.signIn('principal'),
    service.signIn('hr'),
    service.signIn('teacher'),
  ]);
}

beforeAll(async () => {
  service = await testService();
  ({ calendarId } = await loadDeadlineFacts(service));
  await onDay('2025-10-01');
  path = await createEvaluation(principal, service.seed);
});
afterAll(() => service.stop());

describe('a new evaluation', () => {
  test('has every deadline of the statute and of the clocks that run, each with its source', async () => {
    const { deadlines, asOf, schoolYear, calendars } = await timeline();
    expect({ asOf, schoolYear }).toEqual({ asOf: '2025-10-01', schoolYear: '2025-26' });
    expect(deadlines.map(({ kind, dueOn, state }: Shown) => [kind, dueOn, state])).toEqual([
      ['criteria-given', '2025-09-23', 'overdue'],
      ['planning-conference', '2025-10-14', 'due_soon'],
      ['last-formal-observation', '2026-04-06', 'open'],
      ['delivery', '2026-05-06', 'open'],
      ['meeting', '2026-06-04', 'open'],
      ['written-record', null, 'waiting'],
    ]);
    expect(deadlines[3]).toEqual({
      kind: 'delivery',
      title: 'Copy of the evaluation to the employee',
      state: 'open',
      dueOn: '2026-05-06',
      targetOn: '2026-05-06',
      doneOn: null,
      counting: '30 calendar days before the last schoolday',
      source: 'Educ. Code 44663(a)',
      isLegal: true,
      confirmWithCounsel: false,
      notice: null,
    });
    expect(deadlines[0].source).toBe('Demonstration contract, article 10.1');
    expect(calendars).toEqual([
      {
        calendarId,
        track: null,
        adoptedOn: '2025-02-11',
        firstSchoolday: '2025-08-11',
        lastSchoolday: '2026-06-05',
      },
    ]);
  });

  test('shows its teacher the same dates, and nobody of another school any', async () => {
    const [own, ofPrincipal] = [await timeline(teacher), await timeline()];
    expect(own).toEqual({ ...ofPrincipal, recordableMilestones: [] });
    for (const who of ['otherTeacher', 'otherPrincipal'] as const)
      expect((await (await service.signIn(who)).get(`${path}/deadlines`)).status).toBe(404);
  });
});

describe('milestones', () => {
  test('meet the deadlines that they are the answer to', async () => {
    expectOk(await record(principal, 'criteria', '2025-09-23'));
    expectOk(await record(hr, 'planning-conference', '2025-09-30'));
    expect(await shown('criteria-given')).toMatchObject({ state: 'met', doneOn: '2025-09-23' });
    expect(await shown('planning-conference')).toMatchObject({ state: 'met', doneOn: '2025-09-30' });
  });

  test('are taken back with a reason and stay on record', async () => {
    const stored = await service.footprint();
    const refusal = await record(principal, 'criteria', null);
    await expectRefused(refusal, { status: 422, name: 'reason-required', pointer: '/note' }, stored, service);
    const withdrawn = expectOk(await record(principal, 'criteria', null, 'It was another teacher.'));
    expect(withdrawn.body).toMatchObject({ milestone: 'criteria', sequence: 2, reachedOn: null });
    expect(await shown('criteria-given')).toMatchObject({ state: 'overdue', doneOn: null });
    expectOk(await record(principal, 'criteria', '2025-09-24'));
    expect(await shown('criteria-given')).toMatchObject({ state: 'missed', doneOn: '2025-09-24' });
  });

  test('start the clocks that are counted from them, over weekends, and again each time', async () => {
    expectOk(await record(principal, 'observation-conference', '2025-09-18'));
    expect(await shown('written-record')).toMatchObject({ dueOn: '2025-09-24', state: 'overdue' });
    expectOk(await record(principal, 'written-record', '2025-09-24'));
    expect(await shown('written-record')).toMatchObject({ state: 'met' });
    expectOk(await record(principal, 'observation-conference', '2025-09-30'));
    expect(await shown('written-record')).toMatchObject({ dueOn: '2025-10-06', doneOn: null, state: 'due_soon' });
  });

  test('are counted once when they are sent twice', async () => {
    const body = { milestone: 'planning-sheet', reachedOn: '2025-09-12' };
    const sending = { key: 'the-same-milestone' };
    const first = expectOk(await principal.post(`${path}/milestones`, body, sending));
    const again = await principal.post(`${path}/milestones`, body, sending);
    expect(again.body).toEqual(first.body);
  });

  test.each([
    ['a day that has not come', { milestone: 'criteria', reachedOn: '2025-10-02' }, 'future-date', '/reachedOn'],
    ['what the service sees itself', { milestone: 'delivery', reachedOn: '2025-09-01' }, 'invalid-body', '/milestone'],
    ['no day of the calendar', { milestone: 'criteria', reachedOn: '2025-02-30' }, 'invalid-body', '/reachedOn'],
  ])('refuse %s', async (_, body, name, pointer) => {
    const stored = await service.footprint();
    const answer = await principal.post(`${path}/milestones`, body);
    await expectRefused(answer, { status: 422, name, pointer }, stored, service);
  });

  test('are not recorded by the teacher', async () => {
    expect((await record(teacher, 'criteria', '2025-09-01')).status).toBe(403);
  });
});

describe('the life of the evaluation', () => {
  test('meets the deadline of an observation when it is shared, of the copy and of the meeting when they happen', async () => {
    await onDay('2026-05-20');
    await sharedObservation(principal, path, ['3', '3'], '2026-04-07');
    expect(await shown('last-formal-observation')).toMatchObject({ state: 'missed', doneOn: '2026-04-07' });
    expectOk(await addEvidence(principal, path));
    expectOk(await addEvidence(principal, path));
    expectOk(await rate(principal, path));
    expectOk(await act(principal, path, 'draft'));
    const acknowledgement = 'Noted for this test.';
    expectOk(await act(principal, path, 'issue', { occurredOn: '2026-05-06', manner: 'in_person', acknowledgement }));
    expectOk(await act(principal, path, 'conference', { occurredOn: '2026-05-18' }));
    expect(await shown('delivery')).toMatchObject({ state: 'met', doneOn: '2026-05-06', notice: null });
    expect(await shown('meeting')).toMatchObject({ state: 'met', doneOn: '2026-05-18' });
  });
});

describe('working everything out anew', () => {
  const employ = async (isInstructional: boolean) => {
    const { districtId, loader, people } = service.seed;
    await asViewer(service.database.db, loader, (tx) =>
      tx
        .insertInto('employment')
        .values({
          district_id: districtId,
          person_id: people.teacher,
          status: 'permanent',
          hired_on: '2015-08-10',
          is_instructional: isInstructional,
          months_per_year: '12',
          valid_from: isInstructional ? '2026-02-02' : '2026-02-01',
          valid_to: null,
        })
        .execute(),
    );
  };
  const refresh = async () => expectOk(await hr.post('/deadlines/2025-26/refresh', {})).body;

  test('changes nothing where nothing changed: what was brought along step by step is the same', async () => {
    expect(await refresh()).toEqual({ schoolYear: '2025-26', changed: 0 });
  });

  test('goes by itself when a holiday is recorded or taken back', async () => {
    expect(await shown('meeting')).toMatchObject({ dueOn: '2026-06-04', targetOn: '2026-06-04' });
    const holiday = { date: '2026-06-04', name: 'Founders day' };
    const { items } = expectOk(await hr.post('/district-holidays', holiday)).body;
    expect(await shown('meeting')).toMatchObject({ dueOn: '2026-06-04', targetOn: '2026-06-03' });
    const { factId } = items.find((each: { date: string }) => each.date === holiday.date);
    expectOk(await hr.post(`/district-holidays/${factId}/retract`, { reason: 'It was another day.' }));
    expect(await shown('meeting')).toMatchObject({ targetOn: '2026-06-04' });
  });

  test('follows a corrected employment; what does not apply any more stays on record as such', async () => {
    await employ(false);
    expect(await refresh()).toEqual({ schoolYear: '2025-26', changed: 3 });
    expect(await shown('delivery')).toMatchObject({ dueOn: '2026-06-30', source: 'Educ. Code 44663(b)' });
    expect(await shown('meeting')).toMatchObject({ dueOn: '2026-07-29', confirmWithCounsel: true });
    expect(await shown('last-formal-observation')).toMatchObject({ state: 'not_applicable' });
    await employ(true);
    expect(await refresh()).toMatchObject({ changed: 3 });
    expect(await shown('delivery')).toMatchObject({ dueOn: '2026-05-06' });
    expect(await shown('last-formal-observation')).toMatchObject({ state: 'missed' });
  });
});
