/** What the district chose, decided and tests with: recorded, corrected with a reason, and never lost. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
let hr: Client;
let teacher: Client;

beforeAll(async () => {
  service = await testService();
  [hr, teacher] = await Promise.all([service.signIn('hr'), service.signIn('teacher')]);
});
afterAll(() => service.stop());

const refused = async (send: () => ReturnType<Client['get']>, status: number, name: string, pointer?: string) => {
  const stored = await service.footprint();
  await expectRefused(await send(), { status, name, pointer }, stored, service);
};

describe("the district's terms", () => {
  const terms = {
    validFrom: '2025-07-01',
    legalProfile: 'ANTIOCH_DISCRETION',
    agreements: ['LAUSD_EDST'],
    hasExclusiveRepresentative: true,
    participatesInPar: true,
    bargainingReferenceBlocks: false,
    isValueAddedOn: false,
    averageDailyAttendance: '249.60',
    responseWorkingDays: 10,
    unsatisfactoryRatings: ['ineffective'],
    evaluationsOnRecordFrom: '2025-26',
    reference: 'Resolution 12',
  };
  const path = '/district-terms';
  const record = async (body: object, ifMatch?: string) =>
    await hr.post(path, body, { ifMatch: ifMatch ?? (await hr.etag(path)) });

  test('are none before a decision', async () => {
    const { body, headers } = await teacher.get(path);
    expect({ body, etag: headers.etag }).toEqual({ body: { current: null, history: [] }, etag: '"0"' });
  });

  test('count from their first day and say who recorded them', async () => {
    const { status, body } = await record(terms);
    expect(status).toBe(201);
    expect(body.current).toMatchObject({ ...terms, recordedBy: { name: 'Given hr' }, supersededAt: null });
  });

  test('of a later day wait for it', async () => {
    const { body } = expectOk(await record({ ...terms, validFrom: '2999-07-01', isValueAddedOn: true }));
    expect(body.current.validFrom).toBe('2025-07-01');
    expect(body.history.map(({ validFrom }: { validFrom: string }) => validFrom)).toEqual(['2999-07-01', '2025-07-01']);
  });

  test('are corrected with a reason, and the row before stays', async () => {
    const corrected = { ...terms, averageDailyAttendance: '251.20' };
    await refused(() => record(corrected), 422, 'reason-missing', '/reason');
    const { body } = expectOk(await record({ ...corrected, reason: 'Attendance of another year' }));
    expect(body.current.averageDailyAttendance).toBe('251.20');
    expect(body.history.at(-1)).toMatchObject({
      averageDailyAttendance: '249.60',
      supersededBy: { name: 'Given hr' },
      supersededReason: 'Attendance of another year',
      supersededAt: body.current.recordedAt,
    });
  });

  test('are not recorded over what somebody else recorded in the meantime', async () => {
    await refused(() => record(terms, '"1"'), 412, 'stale-revision', '/headers/If-Match');
  });

  test('refuse attendance that is no decimal number', async () => {
    const wrong = { ...terms, averageDailyAttendance: '2.5e2' };
    await refused(() => record(wrong), 422, 'invalid-body', '/averageDailyAttendance');
  });
});

describe('holidays', () => {
  test('are recorded once, and taken back with a reason', async () => {
    const cesarChavez = { date: '2026-03-31', name: 'Cesar Chavez Day' };
    const { body } = expectOk(await hr.post('/district-holidays', cesarChavez));
    await refused(() => hr.post('/district-holidays', cesarChavez), 422, 'holiday-exists', '/date');
    const retract = `/district-holidays/${body.items[0].factId}/retract`;
    const after = expectOk(await hr.post(retract, { reason: 'Another year' })).body;
    expect(after.items).toMatchObject([{ ...cesarChavez, supersededReason: 'Another year' }]);
    await refused(() => hr.post(retract, { reason: 'Again' }), 409, 'superseded-already');
    expect(expectOk(await hr.post('/district-holidays', cesarChavez)).body.items).toHaveLength(2);
  });
});

describe('records of the board', () => {
  const exclusion = {
    kind: 'board_exclusion',
    title: 'Substitutes are not evaluated',
    adoptedOn: '2025-08-12',
    repealedOn: null,
    reference: 'Resolution 31',
    detail: null,
    statuses: ['substitute'],
  };

  test('are recorded, and corrected by one that takes their place', async () => {
    const { body } = expectOk(await hr.post('/district-records', exclusion));
    const [{ factId }] = body.items;
    const repealed = {
      ...exclusion,
      repealedOn: '2026-02-10',
      replaces: { factId, reason: 'Repealed by Resolution 40' },
    };
    const after = expectOk(await hr.post('/district-records', repealed)).body.items;
    expect(after).toMatchObject([
      { repealedOn: '2026-02-10', supersededAt: null },
      { repealedOn: null, supersededReason: 'Repealed by Resolution 40' },
    ]);
    expect((await teacher.get('/district-records')).body.items).toHaveLength(2);
  });

  test.each([
    ['an exclusion of nobody', { statuses: [] }, '/statuses'],
    ['a resolution that names statuses', { kind: 'board_resolution' }, '/statuses'],
    ['a repeal before the adoption', { repealedOn: '2025-08-12' }, '/repealedOn'],
  ])('refuse %s', async (_, different, pointer) => {
    await refused(() => hr.post('/district-records', { ...exclusion, ...different }), 422, 'invalid-body', pointer);
  });
});

describe('instruments', () => {
  const text = {
    title: 'District benchmark in mathematics',
    kind: 'benchmark',
    firstYear: '2024-25',
    lastYear: null,
    yearsNotGiven: [],
    grades: ['3', '4'],
    subjects: ['mathematics'],
  };
  let path: string;

  test("of the district's own are added, described anew and retired", async () => {
    const added = expectOk(await hr.post('/instruments', { key: 'benchmark-math', owner: 'district', ...text }));
    expect(added.body).toMatchObject({ ...text, key: 'benchmark-math', origin: 'district', isRetired: false });
    const ifMatch = added.headers.etag ?? '';
    path = `/instruments/${added.body.instrumentId}`;
    const changed = { ...text, grades: null };
    const written = expectOk(await hr.put(path, changed, { ifMatch }));
    expect(written.body.grades).toBeNull();
    await refused(() => hr.put(path, text, { ifMatch }), 412, 'stale-revision');
  });

  test('have days of release that are corrected with a reason', async () => {
    const release = { schoolYear: '2024-25', releasedOn: '2025-06-20' };
    expectOk(await hr.post(`${path}/releases`, release));
    const later = { ...release, releasedOn: '2025-07-02' };
    await refused(() => hr.post(`${path}/releases`, later), 422, 'reason-missing', '/reason');
    const { releases } = expectOk(await hr.post(`${path}/releases`, { ...later, reason: 'A slip' })).body;
    expect(releases).toMatchObject([
      { releasedOn: '2025-07-02', supersededAt: null },
      { releasedOn: '2025-06-20', supersededReason: 'A slip' },
    ]);
  });

  test('that are retired stay in the catalogue and change no more', async () => {
    expectOk(await hr.post(`${path}/retire`, {}, { ifMatch: await hr.etag(path) }));
    expect((await teacher.get(path)).body.isRetired).toBe(true);
    await refused(() => hr.put(path, text, { ifMatch: '"3"' }), 409, 'retired');
  });

  test("of the state are not the district's to add", async () => {
    const state = { key: 'state-test', owner: 'state', ...text };
    await refused(() => hr.post('/instruments', state), 422, 'invalid-body', '/owner');
  });
});
