/** What is known of an employee: recorded, corrected, consented to, and readable as it was believed on any past day. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { peerAssistance } from './support/peer-assistance.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
let hr: Client;
let teacher: Client;
let principal: Client;
let path: string;

beforeAll(async () => {
  service = await testService();
  service.clock.time = new Date('2026-03-02T18:00:00Z');
  [hr, teacher, principal] = await Promise.all([
    service.signIn('hr'),
    service.signIn('teacher'),
    service.signIn('principal'),
  ]);
  path = `/people/${service.seed.people.teacher}`;
});
afterAll(() => service.stop());

const refused = async (send: () => ReturnType<Client['get']>, status: number, name: string, pointer?: string) => {
  const stored = await service.footprint();
  await expectRefused(await send(), { status, name, pointer }, stored, service);
};
const record = async (fact: object, more: object = {}) =>
  await hr.post(`${path}/facts`, { fact, ...more }, { ifMatch: await hr.etag(`${path}/history`) });
const recorded = async (fact: object, more: object = {}) => expectOk(await record(fact, more)).body.items;
const historyOf = async (kind: string) =>
  (await hr.get(`${path}/history`)).body.items.filter((item: { kind: string }) => item.kind === kind);
const believed = async (kind: string) =>
  (await historyOf(kind)).filter((item: { supersededAt: string | null }) => item.supersededAt === null);
const factsAt = async (knownAt = '') => (await hr.get(`${path}${knownAt && `?knownAt=${knownAt}`}`)).body.facts;

const employment = {
  kind: 'employment',
  status: 'probationary',
  validFrom: '2016-08-15',
  validTo: null,
  hiredOn: '2016-08-15',
  isInstructional: true,
  monthsPerYear: '10',
  employer: 'school_district',
  isCertificated: true,
  isHourlyAdultEducation: false,
  highlyQualified: null,
};

describe('employment', () => {
  test('is unknown before it is recorded', async () => {
    expect((await teacher.get(path)).body).toMatchObject({ facts: null, findings: [], allowedActions: [] });
  });

  test('begins on the day of hiring at the earliest', async () => {
    const early = { ...employment, validFrom: '2016-08-01' };
    await refused(() => record(early), 422, 'before-hiring', '/fact/validFrom');
  });

  test('that begins in another status ends the one before, and says so', async () => {
    await recorded(employment);
    await recorded({ ...employment, status: 'permanent', validFrom: '2018-07-01' });
    expect((await factsAt()).statusHistory).toEqual([
      { status: 'probationary', from: '2016-08-15', until: '2018-07-01' },
      { status: 'permanent', from: '2018-07-01', until: null },
    ]);
    expect((await historyOf('employment')).at(-1)).toMatchObject({
      validTo: null,
      supersededReason: 'permanent from 2018-07-01',
      supersededBy: { name: 'Given hr' },
    });
  });

  test('is never two things at a time', async () => {
    const overlapping = { ...employment, status: 'temporary', validFrom: '2017-01-01', validTo: '2019-01-01' };
    await refused(() => record(overlapping), 422, 'overlaps', '/fact/validFrom');
    const inside = { ...employment, status: 'temporary', validFrom: '2020-01-01', validTo: '2021-01-01' };
    await refused(() => record(inside), 422, 'overlaps', '/fact/validFrom');
  });

  test('that was recorded wrongly is corrected, and what was believed before stays readable', async () => {
    const [permanent] = await believed('employment');
    await pause(5);
    const correction = { factId: permanent.factId, reason: 'Tenure came a year later' };
    await recorded({ ...employment, status: 'permanent', validFrom: '2019-07-01' }, { replaces: correction });
    const [corrected] = await believed('employment');
    const from = async (knownAt?: string) => (await factsAt(knownAt)).statusHistory.at(-1).from;
    expect(await from()).toBe('2019-07-01');
    expect(await from(corrected.recordedAt)).toBe('2019-07-01');
    expect(await from(permanent.recordedAt)).toBe('2018-07-01');
    expect(
      (await historyOf('employment')).find((each: { factId: string }) => each.factId === permanent.factId),
    ).toMatchObject({ supersededAt: corrected.recordedAt, supersededReason: 'Tenure came a year later' });
    expect(await factsAt('2020-01-01T00:00:00Z')).toBeNull();
  });

  test('is not recorded over what somebody else recorded in the meantime', async () => {
    const send = () => hr.post(`${path}/facts`, { fact: employment }, { ifMatch: '"1"' });
    await refused(send, 412, 'stale-revision', '/headers/If-Match');
  });

  test('does not take the place of a fact of another kind or person', async () => {
    const [{ factId }] = await believed('employment');
    const leave = { kind: 'leave_year', schoolYear: '2020-21' };
    const replaces = { factId, reason: 'Mixed up' };
    await refused(() => record(leave, { replaces }), 422, 'unknown-fact', '/replaces/factId');
  });
});

describe('who sees it', () => {
  test('the employee and the own school, but not others', async () => {
    const others = await Promise.all([service.signIn('otherPrincipal'), service.signIn('otherTeacher')]);
    for (const client of others) expect((await client.get(path)).status).toBe(404);
    expect((await others[1]?.get(`${path}/history`))?.status).toBe(404);
    expect((await teacher.get(path)).body.facts).toEqual(await factsAt());
    expect((await principal.get(path)).body.facts).toEqual(await factsAt());
    expect((await teacher.get(`${path}/history`)).body.items).toHaveLength(4);
  });

  test('lists hold for an administrator the own school only', async () => {
    const names = async (client: Client, query = '') =>
      (await client.get(`/people${query}`)).body.items.map(({ localId }: { localId: string }) => localId);
    expect(await names(principal)).toEqual(['teacher']);
    expect(await names(hr, '?q=otherTeacher')).toEqual(['otherTeacher']);
    expect(await names(hr, `?school=${service.seed.schools.south}`)).toEqual(['otherTeacher']);
    expect((await hr.get('/people?limit=1')).headers.link).toMatch(/rel="next"/);
    expect((await principal.get('/people')).body.items[0]).toMatchObject({
      status: 'permanent',
      schools: [{ name: 'north' }],
    });
  });
});

describe('years', () => {
  test('of leave are recorded once', async () => {
    const leave = { kind: 'leave_year', schoolYear: '2020-21' };
    await recorded(leave);
    await refused(() => record(leave), 422, 'recorded-already', '/fact/schoolYear');
  });

  test('of probation are complete from 75 % of the days on', async () => {
    const year = { kind: 'complete_probationary_year', schoolYear: '2016-17', daysServed: 134, schooldays: 180 };
    await refused(() => record(year), 422, 'invalid-body', '/fact/daysServed');
    expect(await recorded({ ...year, daysServed: 135 })).toContainEqual(expect.objectContaining({ daysServed: 135 }));
  });

  test('that never were are taken back with a reason', async () => {
    const [{ factId }] = await believed('leave_year');
    const retract = async (reason: string) =>
      await hr.post(
        `${path}/facts/${factId}/retract`,
        { kind: 'leave_year', reason },
        { ifMatch: await hr.etag(`${path}/history`) },
      );
    expectOk(await retract('Another employee'));
    expect(await believed('leave_year')).toEqual([]);
    await refused(() => retract('Again'), 409, 'superseded-already');
  });
});

describe('an interval of five years', () => {
  const interval = { kind: 'five_year_interval', validFrom: '2026-09-01', validTo: null };
  const consent = async (client: Client, deed: string, happenedOn: string) =>
    await client.post(`${path}/five-year-consents`, { deed, happenedOn });

  test('is stopped by the law with section and remedy until its conditions hold', async () => {
    const { status, body } = await record(interval);
    expect({ status, type: body.type }).toEqual({ status: 409, type: 'urn:fairweight:problem:blocked-by-law' });
    expect(body.errors[0]).toMatchObject({ pointer: '/fact/validFrom' });
    expect(body.errors[0].detail).toMatch(/Educ\. Code 44664/);
    expect(body.findings.map(({ code }: { code: string }) => code)).toContain('PREVIOUS_NOT_POSITIVE');
    expect(await believed('five_year_interval')).toEqual([]);
  });

  test('is consented to by the employee and by the present evaluator, each for the own side', async () => {
    await refused(() => consent(teacher, 'withdrawn', '2026-02-02'), 409, 'no-consent');
    await refused(() => consent(teacher, 'given', '2026-03-03'), 422, 'in-the-future', '/happenedOn');
    expectOk(await consent(teacher, 'given', '2026-02-02'));
    await refused(() => consent(teacher, 'given', '2026-02-03'), 409, 'consent-stands');
    expectOk(await consent(principal, 'given', '2026-02-04'));
    expect((await factsAt()).consents).toEqual([
      { side: 'employee', consenter: expect.anything(), givenOn: '2026-02-02', withdrawnOn: null },
      {
        side: 'evaluator',
        consenter: { name: 'Given principal', personId: service.seed.people.principal },
        givenOn: '2026-02-04',
        withdrawnOn: null,
      },
    ]);
  });

  test('is not consented to by another administrator or by human resources', async () => {
    const other = await service.signIn('otherPrincipal');
    expect((await consent(other, 'given', '2026-02-02')).status).toBe(404);
    expect((await consent(hr, 'given', '2026-02-02')).status).toBe(403);
  });

  test('is recorded when all conditions hold', async () => {
    await recorded({
      kind: 'earlier_evaluation',
      schoolYear: '2023-24',
      isSatisfactory: true,
      completedOn: '2024-05-02',
      reference: 'Paper file',
    });
    await recorded(interval);
    await refused(() => record(interval), 422, 'recorded-already', '/fact/validFrom');
    expect((await factsAt()).fiveYearScheduledSince).toBe('2026-09-01');
  });

  test('loses its consent on the day that either side withdraws it', async () => {
    await refused(() => consent(teacher, 'withdrawn', '2026-01-02'), 422, 'before-consent', '/happenedOn');
    expectOk(await consent(teacher, 'withdrawn', '2026-03-01'));
    expect((await factsAt()).consents[0]).toMatchObject({ side: 'employee', withdrawnOn: '2026-03-01' });
    expect((await teacher.get(path)).body.allowedActions).toEqual(['consent', 'request-inspection']);
    expect((await principal.get(path)).body.allowedActions).toEqual(['withdraw-consent']);
  });
});

describe('peer assistance', () => peerAssistance(() => ({ hr, path, record, recorded, believed, refused })));

test('A request to inspect the personnel file is made by the employee and granted by human resources', async () => {
  expectOk(await teacher.post(`${path}/inspection-requests`, { requestedOn: '2026-03-02' }));
  const [{ factId }] = await believed('inspection_request');
  const granted = {
    kind: 'inspection_request',
    requestedOn: '2026-03-02',
    agreedToExtend: false,
    grantedOn: '2026-03-05',
  };
  await recorded(granted, { replaces: { factId, reason: 'Granted' } });
  expect(await believed('inspection_request')).toMatchObject([{ grantedOn: '2026-03-05' }]);
  const someoneElse = `/people/${service.seed.people.otherTeacher}/inspection-requests`;
  expect((await teacher.post(someoneElse, { requestedOn: '2026-03-02' })).status).toBe(404);
});

test('Notices of re-election are recorded', async () => {
  await recorded({ kind: 'reelection_notice', isReelected: true, givenOn: '2018-03-14' });
  expect(await believed('reelection_notice')).toMatchObject([{ isReelected: true, givenOn: '2018-03-14' }]);
});
