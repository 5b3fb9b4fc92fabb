/** What the table refuses: the wrong order, two at once, days to come, faults, and what the law blocks. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import {
  type Bargaining,
  boardVote,
  draft,
  offer,
  openTable,
  progressAt,
  put,
  ratify,
  vote,
} from './support/bargaining.ts';
import { expectRefused } from './support/refusal.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

let service: TestService;
let at: Bargaining;

beforeAll(async () => {
  service = await testService();
  at = await openTable(service);
});
afterAll(() => service.stop());
beforeEach(async () => {
  const { policyVersionId, cohortId } = at;
  const subject = { title: 'Another table', policyVersionId, cohortId };
  const { negotiationId } = expectOk(await at.clients.hr.post('/negotiations', subject)).body;
  at = { ...at, path: `/negotiations/${negotiationId}` };
});

/** Tries something; it must be refused, and nothing written. */
async function refused(attempt: () => Promise<Response>, status: number, name: string, pointer?: string) {
  const stored = await service.footprint();
  const answer = await attempt();
  await expectRefused(answer, { status, name, pointer }, stored, service);
  return answer.body;
}

describe('in the wrong order', () => {
  test('each act says why it has to wait and what comes first', async () => {
    const { union, district } = at.clients;
    const proposal = await offer(at, 'union', progressAt('0.2'));
    const early = await refused(() => union.post(`${proposal}/ratification`, vote), 409, 'wrong-order', '');
    expect(early.errors[0].remedy).toBe('Both sides agree to the same proposal first.');
    await refused(() => district.post(`${proposal}/adoption`, boardVote), 409, 'wrong-order', '');
    await refused(() => district.post(`${proposal}/withdrawal`, {}), 409, 'wrong-order', '');
    const draftId = await draft(at, 'union', progressAt('0.25'));
    const answers = proposal.slice('/proposals/'.length);
    await refused(() => put(at, 'union', draftId, { answers }), 409, 'wrong-order', '');
    expectOk(await union.post(`${proposal}/withdrawal`, { note: 'A mistake' }));
    await refused(() => district.post(`${proposal}/agreement`, {}), 409, 'wrong-order', '');
    expect((await union.get(at.path)).body.steps.at(-1)).toMatchObject({ kind: 'withdrawn', note: 'A mistake' });
  });

  test('only the union ratifies, only the district adopts, and those who keep the facts do nothing', async () => {
    const proposal = await offer(at, 'union', progressAt('0.2'));
    await refused(() => at.clients.district.post(`${proposal}/ratification`, vote), 403, 'role');
    await refused(() => at.clients.union.post(`${proposal}/adoption`, boardVote), 403, 'role');
    await refused(() => at.clients.hr.post(`${proposal}/agreement`, {}), 403, 'role');
  });

  test('a vote that fails ends the proposal, and bargaining goes on', async () => {
    const { union, district } = at.clients;
    const first = await offer(at, 'union', progressAt('0.2'));
    for (const client of [union, district]) expectOk(await client.post(`${first}/agreement`, {}));
    const lost = expectOk(await union.post(`${first}/ratification`, { ...vote, votesFor: 10, votesAgainst: 10 })).body;
    expect(lost.state).toBe('rejected');
    const second = await offer(at, 'district', progressAt('0.25'));
    await ratify(at, second);
    const stored = await union.get('/policies');
    const board = { ...boardVote, votesFor: 2, votesAgainst: 5 };
    expect(expectOk(await district.post(`${second}/adoption`, board)).body.state).toBe('rejected');
    const { state, steps, adopted } = (await union.get(at.path)).body;
    expect({ state, adopted }).toEqual({ state: 'open', adopted: null });
    expect(steps.at(-1).sentence).toBe('The governing board voted proposal 2 down on May 1, 2026, 2 votes to 5.');
    expect((await union.get('/policies')).body).toEqual(stored.body);
  });
});

describe('two at once', () => {
  test('one side withdraws while the other agrees: one of them is told', async () => {
    const proposal = await offer(at, 'union', progressAt('0.2'));
    expectOk(await at.clients.union.post(`${proposal}/agreement`, {}));
    const answers = await Promise.all([
      at.clients.union.post(`${proposal}/withdrawal`, {}),
      at.clients.district.post(`${proposal}/agreement`, {}),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.errors[0].detail).toContain('no longer on the table');
  });

  test('the board adopts once, however often it is sent', async () => {
    const proposal = await offer(at, 'union', progressAt('0.2'));
    await ratify(at, proposal);
    const before = (await at.clients.union.get('/policies')).body.items.length;
    const answers = await Promise.all([1, 2, 3].map(() => at.clients.district.post(`${proposal}/adoption`, boardVote)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect((await at.clients.union.get('/policies')).body.items.length).toBe(before + 1);
  });

  test('a proposal that is sent twice under one key is tabled once', async () => {
    const answered = await offer(at, 'district', progressAt('0.4'));
    const scenarioId = await draft(at, 'union', progressAt('0.2'));
    const answers = answered.slice('/proposals/'.length);
    const body = { scenarioId, version: 1, title: 'Once', rationale: 'Once.', answers };
    const key = randomUUID();
    const [one, two] = [
      await at.clients.union.post(`${at.path}/proposals`, body, { key }),
      await at.clients.union.post(`${at.path}/proposals`, body, { key }),
    ];
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body).toEqual(one.body);
    expect((await at.clients.union.get(at.path)).body.proposals).toHaveLength(2);
  });
});

describe('what is not tabled or recorded', () => {
  test('a scenario over another policy or cohort, an unsound one, a version that was never written', async () => {
    const { union } = at.clients;
    const cohort = {
      kind: 'synthetic',
      title: 'Another',
      schoolYear: '2025-26',
      policyVersionId: at.policyVersionId,
      size: 60,
      seed: 2,
      components: [{ key: 'observation', mean: '3', deviation: '0.4' }],
    };
    const { cohortId } = expectOk(await union.post('/cohorts', cohort)).body;
    const other = await draft({ ...at, cohortId }, 'union', progressAt('0.2'));
    await refused(() => put(at, 'union', other), 422, 'other-subject', '/scenarioId');
    const unsound = await draft(at, 'union', { weights: { observation: '0.9' } });
    await refused(() => put(at, 'union', unsound), 422, 'unsound-proposal', '/version');
    await refused(() => put(at, 'union', unsound, { version: 2 }), 404, 'not-found');
  });

  test('a negotiation over what is not there', async () => {
    const { hr } = at.clients;
    const subject = { title: 'None', policyVersionId: randomUUID(), cohortId: at.cohortId };
    await refused(() => hr.post('/negotiations', subject), 422, 'unknown-policy', '/policyVersionId');
    const noCohort = { ...subject, policyVersionId: at.policyVersionId, cohortId: randomUUID() };
    await refused(() => hr.post('/negotiations', noCohort), 422, 'unknown-cohort', '/cohortId');
  });

  test('a vote or advice of a day to come, and half of an advice', async () => {
    const { union, district } = at.clients;
    const proposal = await offer(at, 'union', progressAt('0.2'));
    for (const client of [union, district]) expectOk(await client.post(`${proposal}/agreement`, {}));
    const tomorrow = { ...vote, on: '2150-01-01' };
    await refused(() => union.post(`${proposal}/ratification`, tomorrow), 422, 'future-day', '/on');
    expectOk(await union.post(`${proposal}/ratification`, vote));
    const advised = { ...boardVote, adviceOn: '2150-01-01', adviceReference: 'To come' };
    await refused(() => district.post(`${proposal}/adoption`, advised), 422, 'future-day', '/adviceOn');
    const half = { ...boardVote, adviceOn: '2026-04-10' };
    await refused(() => district.post(`${proposal}/adoption`, half), 422, 'invalid-body', '/adviceReference');
  });

  test('an adoption that the law blocks, with its section: no pupil progress is left', async () => {
    const proposal = await offer(at, 'union', { weights: { observation: '1', 'pupil-progress': '0' } });
    await ratify(at, proposal);
    const body = await refused(
      () => at.clients.district.post(`${proposal}/adoption`, boardVote),
      409,
      'blocked-by-law',
      '',
    );
    expect(body.errors[0].detail).toContain('(Educ. Code 44662(b)(1)');
    expect((await at.clients.union.get(at.path)).body.state).toBe('ratified');
  });
});
