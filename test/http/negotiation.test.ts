/** From opening proposals to a rating under the policy version that came of them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Bargaining, boardVote, draft, offer, openTable, progressAt, put, vote } from './support/bargaining.ts';
import { type TestService, testService } from './support/service.ts';
import { addEvidence, expectOk, rate, recordPlan, sharedObservation } from './support/steps.ts';

let service: TestService;
let at: Bargaining;

beforeAll(async () => {
  service = await testService();
  at = await openTable(service);
});
afterAll(() => service.stop());

const room = async (part: 'union' | 'district' | 'hr' = 'union') => expectOk(await at.clients[part].get(at.path)).body;

describe('two sides bargain', () => {
  let first: string;
  let second: string;
  let adoptedId: string;

  test('the room is open, with the facts that both sides share and nothing on the table', async () => {
    expectOk(await recordPlan(at.clients.hr, at.policyVersionId));
    const { headers, body } = expectOk(await at.clients.union.get(at.path));
    expect(headers.etag).toBe('"0"');
    expect(body).toMatchObject({
      state: 'open',
      openedBy: 'Given hr',
      policy: { key: 'demonstration-70-30', version: 1 },
      cohort: { cohortId: at.cohortId, size: 200 },
      proposals: [],
      steps: [],
      adopted: null,
      allowedActions: ['brief', 'table'],
    });
    expect((await room('hr')).allowedActions).toEqual(['brief']);
    const { items } = expectOk(await at.clients.district.get('/negotiations')).body;
    expect(items.map(({ negotiationId }: { negotiationId: string }) => `/negotiations/${negotiationId}`)).toEqual([
      at.path,
    ]);
  });

  test('the union tables a draft: it is copied with what the law and the model say of it', async () => {
    const scenarioId = await draft(at, 'union', progressAt('0.2'));
    const answer = expectOk(await put(at, 'union', scenarioId));
    first = `/proposals/${answer.body.proposalId}`;
    expect(answer.body).toMatchObject({
      number: 1,
      side: 'union',
      state: 'tabled',
      tabledBy: 'Given union',
      agreedBy: [],
      document: progressAt('0.2'),
      difference: {
        sentences: [
          'The weight of observation of practice goes from 70 percent to 80 percent.',
          'The weight of pupil progress goes from 30 percent to 20 percent.',
        ],
      },
      allowedActions: ['withdraw', 'agree'],
    });
    expect(answer.body.impact.sentences[0]).toMatch(/\w/);
    expect(answer.body.command).toContain(answer.body.fingerprints.policy);
    // Nothing of its adoption is on record yet: the law says what is still missing.
    expect(answer.body.findings.map(({ rule }: { rule: string }) => rule)).toEqual(
      expect.arrayContaining(['K02', 'K04']),
    );
    const scenario = `/scenarios/${scenarioId}`;
    const text = { title: 'Later thoughts', document: progressAt('0.1') };
    expectOk(await at.clients.union.put(scenario, text, { ifMatch: await at.clients.union.etag(scenario) }));
    expect((await room('district')).proposals[0].document).toEqual(progressAt('0.2'));
  });

  test('the district answers with a counterproposal, and both sides agree to it', async () => {
    const answers = first.slice('/proposals/'.length);
    second = await offer(at, 'district', progressAt('0.4'), { answers, title: 'Forty percent' });
    const { proposals, steps } = await room();
    expect(proposals.map(({ state }: { state: string }) => state)).toEqual(['countered', 'tabled']);
    expect(proposals[1]).toMatchObject({ answers: { number: 1, side: 'union' }, allowedActions: ['counter', 'agree'] });
    expect(steps.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'The union tabled proposal 1.',
      'The district answered proposal 1 with proposal 2.',
      'The district tabled proposal 2.',
    ]);
    const agreed = expectOk(await at.clients.union.post(`${second}/agreement`, { note: 'For the whole package' })).body;
    expect(agreed).toMatchObject({ state: 'tabled', agreedBy: ['union'], allowedActions: ['counter'] });
    const both = expectOk(await at.clients.district.post(`${second}/agreement`, {})).body;
    expect(both).toMatchObject({ state: 'tentatively-agreed', agreedBy: ['union', 'district'], allowedActions: [] });
  });

  test('the members ratify, the board adopts, and the next version of the policy is there', async () => {
    expectOk(await at.clients.union.post(`${second}/ratification`, vote));
    const advice = { adviceOn: '2026-04-10', adviceReference: 'Minutes of the evaluation committee' };
    const adoption = expectOk(await at.clients.district.post(`${second}/adoption`, { ...boardVote, ...advice })).body;
    expect(adoption.state).toBe('adopted');
    const { state, adopted, steps, allowedActions } = await room('district');
    expect({ state, allowedActions }).toEqual({ state: 'adopted', allowedActions: ['brief'] });
    expect(adopted).toMatchObject({ key: 'demonstration-70-30', version: 2, status: 'published' });
    expect(steps.at(-2).sentence).toBe('The members of the union ratified proposal 2 on May 1, 2026, 312 votes to 40.');
    expect(steps.at(-1)).toMatchObject({
      kind: 'adopted',
      on: '2026-05-01',
      votesFor: 5,
      reference: 'Board resolution 26-9',
      recordedBy: 'Given district',
      sentence: 'The governing board adopted proposal 2 on May 1, 2026, 5 votes to 2; it is version 2 of the policy.',
    });
    adoptedId = adopted.policyVersionId;
  });

  test("the version's text is the old one's with the weights changed, comments and all", async () => {
    const base = expectOk(await at.clients.union.get(`/policies/${at.policyVersionId}`)).body;
    const version = expectOk(await at.clients.union.get(`/policies/${adoptedId}`)).body;
    const changed = version.source.split('\n').filter((line: string, n: number) => line !== base.source.split('\n')[n]);
    expect(changed).toEqual([
      '    weight: {value: 0.6, label: Weight of observation, unit: share of the composite}',
      '    weight: {value: 0.4, label: Weight of pupil progress, unit: share of the composite}',
    ]);
    expect(version).toMatchObject({ basedOn: at.policyVersionId, canScore: true });
    expect(version.note).toContain('proposal 2 of the district');
  });

  test('its record says what happened, and keeps what the proposal did not touch', async () => {
    const { current, earlier } = expectOk(await at.clients.union.get(`/policies/${adoptedId}/record`)).body;
    expect(earlier).toEqual([]);
    expect(current).toMatchObject({
      sequence: 1,
      adoption: { on: '2026-05-01', reference: 'Board resolution 26-9' },
      advice: { on: '2026-04-10', reference: 'Minutes of the evaluation committee' },
      bargainingReference: 'Tentative agreement of April 20',
      rubric: { source: 'CSTP' },
      publication: null,
      standards: [{ grade: '3' }],
    });
    const events = expectOk(await at.clients.system.get('/audit-events?limit=200')).body.items;
    const actions = events.map(({ action }: { action: string }) => action);
    for (const action of ['policy-version.adopted', 'plan-record.added', 'proposal.adopted', 'proposal.countered'])
      expect(actions.filter((each: string) => each === action)).toHaveLength(action === 'plan-record.added' ? 2 : 1);
  });

  test('human resources puts it into effect, and a teacher is rated with it', async () => {
    const path = '/policy-effects/2025-26';
    const { hr, principal } = at.clients;
    const effect = { policyVersionId: adoptedId, acknowledgement: 'It is being published.' };
    expectOk(await hr.post(path, effect, { ifMatch: await hr.etag(path) }));
    const pinned = { assignmentId: service.seed.assignments.north, policyVersionId: adoptedId };
    const { evaluationId } = expectOk(await principal.post('/evaluations', pinned)).body;
    const evaluation = `/evaluations/${evaluationId}`;
    await sharedObservation(principal, evaluation, ['3', '4']);
    const measure = `${evaluation}/measures/pupil-progress`;
    const ifMatch = await principal.etag(evaluation);
    expectOk(await principal.put(measure, { from: 'pupil-scores' }, { ifMatch }));
    expectOk(await addEvidence(principal, evaluation));
    const rating = expectOk(await rate(principal, evaluation)).body;
    // 60 % of 3.5 and 40 % of 3.0; under the old weights it was 3.35.
    expect(rating.composite ?? rating.outcome?.composite).toMatchObject({ decimal: '3.3' });
  });

  test('nothing more happens at this table', async () => {
    const scenarioId = await draft(at, 'union', progressAt('0.25'));
    const refused = await put(at, 'union', scenarioId);
    expect([refused.status, refused.body.type]).toEqual([409, 'urn:fairweight:problem:wrong-order']);
    const again = await at.clients.district.post(`${second}/adoption`, boardVote);
    expect([again.status, again.body.type]).toEqual([409, 'urn:fairweight:problem:wrong-order']);
    expect(again.body.errors[0].remedy).toBe('Open a new negotiation over that version.');
  });

  test('the brief is there for everybody at the table, as a document and as a workbook', async () => {
    for (const part of ['union', 'district', 'hr', 'system'] as const)
      for (const [format, type, begins] of [
        ['pdf', 'application/pdf', '%PDF-1.7'],
        ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
      ] as const) {
        const answer = await at.clients[part].agent
          .get(`/api/v1${at.path}/brief?format=${format}`)
          .responseType('blob');
        expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
        expect(answer.headers['content-disposition']).toBe(`attachment; filename="bargaining-brief.${format}"`);
        expect(String(answer.body.subarray(0, begins.length))).toBe(begins);
      }
    expect((await at.clients.union.get(`${at.path}/brief?format=docx`)).status).toBe(400);
  });
});
