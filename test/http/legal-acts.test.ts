/** Acts toward an employee that the law ties to days and papers. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from './support/client.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, expectOk } from './support/steps.ts';

let service: TestService;
let hr: Client;
let evaluationId: string;
const pathOf = (who: 'teacher' | 'otherTeacher') => `/people/${service.seed.people[who]}/legal-acts`;

beforeAll(async () => {
  service = await testService();
  hr = await service.signIn('hr');
  const evaluation = await createEvaluation(await service.signIn('principal'), service.seed);
  evaluationId = evaluation.split('/')[2] ?? '';
});
afterAll(() => service.stop());

const packet = {
  act: 'charge_packet',
  ground: 'unsatisfactory_performance',
  noticeOn: '2024-12-01',
  filingOn: '2025-03-01',
  hasEvaluationAttached: true,
  evaluationApplies: true,
  lastQuarterStartsOn: null,
};
const entry = {
  act: 'file_derogatory_entry',
  noticeOn: '2026-03-02',
  opportunityUntil: '2026-03-12',
  filingOn: '2026-03-13',
};
const transfer = {
  act: 'transfer_administrator',
  reasonsIncludeIncompetency: true,
  writtenReasonsRequested: true,
  evaluationCompletedOn: '2026-01-01',
  noticeOn: '2026-03-02',
};
const codesOf = (findings: readonly { severity: string; code: string }[]) =>
  findings.map(({ severity, code }) => `${severity} ${code}`);

describe('asking before an act', () => {
  const asked: [string, object, string[]][] = [
    ['charges on day 90', packet, []],
    ['charges on day 89', { ...packet, filingOn: '2025-02-28' }, ['BLOCK NOTICE_TOO_SHORT']],
    ['an entry while the time to comment runs', { ...entry, filingOn: '2026-03-12' }, ['BLOCK OPPORTUNITY_RUNNING']],
    ['a transfer', transfer, ['INFO WRITTEN_REASONS_OWED']],
    [
      'an export of value-added by name',
      {
        act: 'export',
        audience: 'external',
        contents: 'value_added',
        identifiability: 'teacher',
        smallestCell: 25,
        fewestTeachers: 1,
      },
      ['BLOCK NAMED_VALUE_ADDED'],
    ],
    [
      'a look into a pupil record without interest',
      {
        act: 'read_pupil_record',
        role: 'principal',
        hasLegitimateInterest: false,
        isSchoolOfficial: true,
        purpose: 'Curiosity',
        hasConsentOrOrder: false,
      },
      ['BLOCK NO_LEGITIMATE_INTEREST'],
    ],
    [
      'the removal of a response',
      {
        act: 'change_response',
        kind: 'delete',
        evaluationIssuedOn: '2026-05-08',
        filedOn: '2026-05-15',
        contractWorkingDays: null,
        workingDaysTaken: null,
      },
      ['BLOCK RESPONSE_REMOVED'],
    ],
  ];
  test.each(asked)('%s', async (_, facts, codes) => {
    const stored = await service.footprint();
    const { findings } = expectOk(await hr.post('/legal-acts/check', { facts })).body;
    expect(codesOf(findings)).toEqual(codes);
    expect(await service.footprint()).toEqual(stored);
  });

  test('is refused for facts that are none', async () => {
    const stored = await service.footprint();
    const answer = await hr.post('/legal-acts/check', { facts: { ...packet, noticeOn: '2024-02-30' } });
    await expectRefused(answer, { status: 422, name: 'invalid-body', pointer: '/facts/noticeOn' }, stored, service);
  });
});

describe('recording an act', () => {
  test('keeps its facts and findings, with the evaluation that goes with it', async () => {
    const body = { facts: packet, evaluationId, note: 'Served by mail' };
    const { body: recorded } = expectOk(await hr.post(pathOf('teacher'), body));
    expect(recorded).toMatchObject({ ...body, act: 'charge_packet', findings: [] });
    expectOk(await hr.post(pathOf('teacher'), { facts: entry }));
    const { body: reasons } = expectOk(await hr.post(pathOf('teacher'), { facts: transfer }));
    expect(codesOf(reasons.findings)).toEqual(['INFO WRITTEN_REASONS_OWED']);
    const { items } = expectOk(await hr.get(pathOf('teacher'))).body;
    expect(items.map(({ act }: { act: string }) => act)).toEqual([
      'transfer_administrator',
      'file_derogatory_entry',
      'charge_packet',
    ]);
    expect(items[2]).toEqual(recorded);
    expect((await hr.get(pathOf('otherTeacher'))).body.items).toEqual([]);
    const events = (await hr.get('/audit-events')).body.items;
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'legal-act.recorded', subjectId: recorded.legalActId }),
    );
  });

  test('happens once, however often it is sent', async () => {
    const key = 'one-act-of-one-kind';
    const [first, second] = [
      expectOk(await hr.post(pathOf('otherTeacher'), { facts: entry }, { key })),
      expectOk(await hr.post(pathOf('otherTeacher'), { facts: entry }, { key })),
    ];
    expect(second.body).toEqual(first.body);
    expect((await hr.get(pathOf('otherTeacher'))).body.items).toHaveLength(1);
  });

  test.each([
    ['charges too early', { ...packet, filingOn: '2025-02-28' }, 'Educ. Code 44938'],
    ['charges without the evaluation', { ...packet, hasEvaluationAttached: false }, 'Educ. Code 44938'],
    ['an entry without notice', { ...entry, noticeOn: null }, 'Educ. Code 44031(b)(1)'],
    ['a transfer after an old evaluation', { ...transfer, evaluationCompletedOn: '2025-12-31' }, 'Educ. Code 44896'],
  ])('is refused for %s, with section and remedy', async (_, facts, section) => {
    const stored = await service.footprint();
    const before = (await hr.get(pathOf('teacher'))).body.items.length;
    const answer = await hr.post(pathOf('teacher'), { facts });
    await expectRefused(answer, { status: 409, name: 'blocked-by-law', pointer: '/facts' }, stored, service);
    expect(answer.body.errors[0].detail).toContain(`(${section})`);
    expect((await hr.get(pathOf('teacher'))).body.items).toHaveLength(before);
  });

  test('is refused for people and evaluations that are not there, and for acts that leave no record', async () => {
    const stored = await service.footprint();
    const stranger = '/people/00000000-0000-4000-8000-000000000000/legal-acts';
    const notFound = { status: 404, name: 'not-found' };
    await expectRefused(await hr.post(stranger, { facts: entry }), notFound, stored, service);
    expect((await hr.get(stranger)).status).toBe(404);
    const anothers = await hr.post(pathOf('otherTeacher'), { facts: packet, evaluationId });
    const unknown = { status: 422, name: 'unknown-evaluation', pointer: '/evaluationId' };
    await expectRefused(anothers, unknown, stored, service);
    const response = {
      act: 'change_response',
      kind: 'attach',
      evaluationIssuedOn: '2026-05-08',
      filedOn: '2026-05-15',
    };
    const invalid = { status: 422, name: 'invalid-body' };
    await expectRefused(await hr.post(pathOf('teacher'), { facts: response }), invalid, stored, service);
  });
});
