import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '../../src/openapi.ts';
import type { Client } from './support/client.ts';
import { accounts, type Who } from './support/seed.ts';
import { type TestService, testService } from './support/service.ts';
import { createEvaluation, draftObservation, expectOk, rate, sharedObservation } from './support/steps.ts';

/** Who may call what, said here once more on purpose: a slip in a contract must not pass unseen. */
const everyone = Object.keys(accounts) as Who[];
const schoolAndHr: Who[] = ['principal', 'otherPrincipal', 'hr'];
const withTeachers: Who[] = [...schoolAndHr, 'teacher', 'otherTeacher'];
const bargaining: Who[] = ['hr', 'system', 'union', 'district'];
const permitted: Record<string, readonly Who[]> = {
  readSession: everyone,
  signOut: everyone,
  listSchools: withTeachers,
  listAssignments: schoolAndHr,
  readDistrictTerms: everyone,
  recordDistrictTerms: ['hr'],
  listDistrictHolidays: everyone,
  recordDistrictHoliday: ['hr'],
  retractDistrictHoliday: ['hr'],
  listDistrictRecords: everyone,
  recordDistrictRecord: ['hr'],
  retractDistrictRecord: ['hr'],
  listInstruments: everyone,
  readInstrument: everyone,
  createInstrument: ['hr'],
  writeInstrument: ['hr'],
  retireInstrument: ['hr'],
  recordInstrumentRelease: ['hr'],
  listPeople: schoolAndHr,
  readPerson: withTeachers,
  readPersonHistory: ['hr', 'teacher', 'otherTeacher'],
  recordFact: ['hr'],
  retractFact: ['hr'],
  consentToFiveYears: ['principal', 'otherPrincipal', 'teacher', 'otherTeacher'],
  requestInspection: ['teacher', 'otherTeacher'],
  readSchedule: withTeachers,
  listPolicies: everyone,
  readPolicy: everyone,
  comparePolicies: everyone,
  createPolicyDraft: ['hr', 'system'],
  writePolicyDraft: ['hr', 'system'],
  checkPolicyDraft: ['hr', 'system'],
  publishPolicyDraft: ['hr', 'system'],
  readPolicyEffects: everyone,
  decidePolicyEffect: ['hr', 'system'],
  readPlanRecord: ['hr', 'system', 'principal', 'otherPrincipal', 'union', 'district'],
  addPlanRecord: ['hr', 'system'],
  readPlanFindings: ['hr', 'system', 'principal', 'otherPrincipal', 'union', 'district'],
  readPolicyImpact: ['hr'],
  listPolicyAlterations: ['hr'],
  listCohorts: bargaining,
  readCohort: bargaining,
  createCohort: bargaining,
  askModel: bargaining,
  listScenarios: bargaining,
  createScenario: bargaining,
  readScenario: bargaining,
  writeScenario: bargaining,
  listScenarioVersions: bargaining,
  archiveScenario: bargaining,
  listNegotiations: bargaining,
  openNegotiation: bargaining,
  readNegotiation: bargaining,
  readBargainingBrief: bargaining,
  tableProposal: ['union', 'district'],
  withdrawProposal: ['union', 'district'],
  agreeToProposal: ['union', 'district'],
  ratifyProposal: ['union'],
  adoptProposal: ['district'],
  readRubric: withTeachers,
  listEvaluations: withTeachers,
  createEvaluation: schoolAndHr,
  readEvaluation: withTeachers,
  startEvaluation: schoolAndHr,
  listCalendars: everyone,
  draftCalendar: ['hr'],
  listClockSets: everyone,
  recordClockSet: ['hr'],
  readClockChoices: everyone,
  chooseClocks: ['hr'],
  previewCalendar: ['hr'],
  adoptCalendar: ['hr'],
  readDeadlines: withTeachers,
  recordMilestone: schoolAndHr,
  refreshDeadlines: ['hr'],
  draftEvaluation: schoolAndHr,
  issueEvaluation: schoolAndHr,
  recordConference: schoolAndHr,
  acknowledgeReceipt: ['teacher', 'otherTeacher'],
  settleReceipt: schoolAndHr,
  closeEvaluation: schoolAndHr,
  reopenEvaluation: schoolAndHr,
  delegateEvaluation: schoolAndHr,
  recordLeave: schoolAndHr,
  recordLeaving: schoolAndHr,
  readTimeline: withTeachers,
  readIssuedCopy: withTeachers,
  readFindings: schoolAndHr,
  respondToEvaluation: withTeachers,
  readWriting: withTeachers,
  writeCriterion: schoolAndHr,
  addResponsibility: schoolAndHr,
  writeResponsibility: schoolAndHr,
  addEvidence: schoolAndHr,
  writeEvidence: schoolAndHr,
  addRecommendation: schoolAndHr,
  writeRecommendation: schoolAndHr,
  chooseFocusElements: schoolAndHr,
  giveNotice: schoolAndHr,
  agreeOnPlan: schoolAndHr,
  referToPeerAssistance: schoolAndHr,
  listObservations: withTeachers,
  createObservation: ['principal', 'otherPrincipal'],
  readObservation: withTeachers,
  writeObservation: ['principal', 'otherPrincipal'],
  shareObservation: ['principal', 'otherPrincipal'],
  writeMeasure: schoolAndHr,
  previewRating: schoolAndHr,
  createRating: schoolAndHr,
  readRating: withTeachers,
  readExplanationSpreadsheet: withTeachers,
  readTippingPoints: withTeachers,
  ratingsReport: ['hr'],
  checkLegalAct: ['hr'],
  listLegalActs: ['hr'],
  recordLegalAct: ['hr'],
  readCompliance: schoolAndHr,
  listDuties: schoolAndHr,
  exportDuties: schoolAndHr,
  listRecordedFindings: schoolAndHr,
  exportRecordedFindings: schoolAndHr,
  listPupilProgressEntries: schoolAndHr,
  exportPupilProgressEntries: schoolAndHr,
  readMailStatus: ['hr'],
  readReminderPreference: withTeachers,
  writeReminderPreference: withTeachers,
  readCalendarLink: withTeachers,
  replaceCalendarLink: withTeachers,
  revokeCalendarLink: withTeachers,
  listAuditEvents: [...schoolAndHr, 'system'],
};

let service: TestService;
const clients = new Map<Who, Client>();
const ids: Record<string, string> = {
  factId: randomUUID(),
  cohortId: randomUUID(),
  scenarioId: randomUUID(),
  negotiationId: randomUUID(),
  proposalId: randomUUID(),
  personId: randomUUID(),
  instrumentId: randomUUID(),
  rubricKey: 'practice',
  componentKey: 'pupil-progress',
  schoolYear: '2025-26',
};
let evaluation: string;
let draft: string;

beforeAll(async () => {
  service = await testService();
  for (const who of everyone) clients.set(who, await service.signIn(who));
  const principal = clients.get('principal') as Client;
  evaluation = await createEvaluation(principal, service.seed);
  const shared = await sharedObservation(principal, evaluation, ['3', '3']);
  const rated = expectOk(await rate(principal, evaluation));
  draft = await draftObservation(principal, evaluation, ['1', '1']);
  ids.evaluationId = evaluation.split('/')[2] ?? '';
  ids.observationId = shared.split('/')[4] ?? '';
  ids.ratingId = rated.body.ratingId;
  ids.criterion = 'b1';
  for (const name of ['stepId', 'responsibilityId', 'evidenceItemId', 'recommendationId'])
    ids[name] = rated.body.ratingId;
  ids.personId = service.seed.people.teacher;
  ids.policyVersionId = service.seed.policies['demonstration-70-30'];
});
afterAll(() => service.stop());

const closed = endpoints.filter(({ access }) => access !== 'anyone');

test('every endpoint is in the matrix', () => {
  expect(closed.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(permitted).toSorted());
});

describe.each(
  closed.filter(({ operationId }) => operationId !== 'signOut').map((each) => [each.operationId, each] as const),
)('%s', (operationId, { method, path }) => {
  const filled = () => path.replace('/api/v1', '').replaceAll(/\{(\w+)\}/g, (_all, name: string) => ids[name] ?? '');
  const call = async (client: Client) =>
    method === 'get'
      ? await client.get(filled())
      : await client.send(method, filled(), { forged: true }, { ifMatch: '"0"' });

  test.each(everyone)('%s', async (who) => {
    const before = await service.footprint();
    const { status, body } = await call(clients.get(who) as Client);
    const refusedByRole = status === 403 && body.type === 'urn:fairweight:problem:role';
    expect({ who, refusedByRole }).toEqual({ who, refusedByRole: !permitted[operationId]?.includes(who) });
    // A permitted change is stopped by its forged body: this test only asks who may call.
    if (method !== 'get') expect(status).toBeGreaterThanOrEqual(400);
    const { audit_event: _events, ...rows } = await service.footprint();
    expect(before).toMatchObject(rows);
  });

  test('nobody signed in', async () => {
    const anonymous = await service.anonymous()[method](`/api/v1${filled()}`);
    expect(anonymous.status).toBe(401);
  });
});

const seen = async (who: Who) => (await clients.get(who)?.get('/evaluations'))?.body.items.length;

describe('rows', () => {
  test('each role lists its own evaluations only', async () => {
    expect(await seen('principal')).toBe(1);
    expect(await seen('otherPrincipal')).toBe(0);
    expect(await seen('teacher')).toBe(1);
    expect(await seen('otherTeacher')).toBe(0);
    expect(await seen('hr')).toBe(1);
  });

  test.each(['otherPrincipal', 'otherTeacher'] as const)('%s cannot read or change anything of it', async (who) => {
    const client = clients.get(who) as Client;
    const { observationId, ratingId } = ids;
    const before = await service.footprint();
    for (const path of ['', `/observations`, `/observations/${observationId}`, `/ratings/${ratingId}`])
      expect((await client.get(`${evaluation}${path}`)).status).toBe(404);
    const changes = await Promise.all([
      client.post(`${evaluation}/observations`, { observedOn: '2026-02-03', rubricKey: 'practice' }),
      client.put(`${evaluation}/measures/pupil-progress`, { from: 'pupil-scores' }, { ifMatch: '"1"' }),
      client.post(`${evaluation}/ratings`, {}, { ifMatch: '"1"' }),
      client.post(`${evaluation}/steps/draft`, {}, { ifMatch: '"1"' }),
      client.post(`${draft}/share`, {}, { ifMatch: '"1"' }),
    ]);
    for (const { status } of changes) expect([403, 404]).toContain(status);
    expect(await service.footprint()).toEqual(before);
  });

  test('a teacher sees no draft and is told of none', async () => {
    const teacher = clients.get('teacher') as Client;
    const { body } = await teacher.get(evaluation);
    expect(body.observations).toHaveLength(1);
    expect(body.allowedActions).toEqual(['respond']);
    expect(JSON.stringify(body)).not.toMatch(/draft/i);
    expect((await teacher.get(draft)).status).toBe(404);
  });

  test('HR reads a draft but only its observer changes it', async () => {
    const hr = clients.get('hr') as Client;
    expect((await hr.get(draft)).body).toMatchObject({ status: 'draft', allowedActions: [] });
  });
});
