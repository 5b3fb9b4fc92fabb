/** What the other side, and everybody who is not at the table, gets to know: by every route, and by guessing. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Response } from 'supertest';
import { type Bargaining, draft, offer, openTable, progressAt, put } from './support/bargaining.ts';
import { type TestService, testService } from './support/service.ts';
import { expectOk } from './support/steps.ts';

/** In the drafts of the union and nowhere else. */
const secret = '0.17';
const secretTitle = 'What the union would settle for';

let service: TestService;
let at: Bargaining;
let draftId: string;
let proposal: string;

beforeAll(async () => {
  service = await testService();
  at = await openTable(service);
  draftId = await draft(at, 'union', progressAt('0.2'));
  proposal = `/proposals/${expectOk(await put(at, 'union', draftId)).body.proposalId}`;
  // The scenario that was tabled goes on as a draft.
  const scenario = `/scenarios/${draftId}`;
  const text = { title: secretTitle, document: progressAt(secret), note: secretTitle };
  expectOk(await at.clients.union.put(scenario, text, { ifMatch: await at.clients.union.etag(scenario) }));
});
afterAll(() => service.stop());

/** Neither the number nor the words of the draft, in whatever was answered. */
function expectSilent({ text, headers, body }: Response): void {
  const told = `${text ?? ''} ${JSON.stringify(headers)} ${Buffer.isBuffer(body) ? body.toString('latin1') : ''}`;
  expect(told).not.toContain(secret);
  expect(told).not.toContain(secretTitle);
}

const type = ({ status, body }: Response): unknown[] => [status, body.type, body.detail];

describe('a draft of the union', () => {
  test.each(['district', 'hr', 'system'] as const)('by any route: not %s', async (part) => {
    const client = at.clients[part];
    const query = `policyVersionId=${at.policyVersionId}&cohortId=${at.cohortId}`;
    for (const path of [
      `/scenarios?${query}`,
      '/scenarios?archived=true',
      at.path,
      '/negotiations',
      `${at.path}/brief?format=xlsx`,
      '/policies',
      '/cohorts',
    ])
      expectSilent(expectOk(await client.get(path)));
    const listed = (await client.get('/scenarios')).body.items;
    expect(listed).toEqual([]);
    if (part !== 'district') expectSilent(expectOk(await client.get('/audit-events?limit=200')));
  });

  test.each(['district', 'hr', 'system'] as const)(
    'by its identifier: to %s it is as if it did not exist',
    async (part) => {
      const client = at.clients[part];
      const nowhere = randomUUID();
      const answers = async (id: string): Promise<unknown[]> => {
        const path = `/scenarios/${id}`;
        const text = { title: 'Mine now', document: {} };
        const tried = [
          await client.get(path),
          await client.get(`${path}?version=1`),
          await client.get(`${path}/versions`),
          await client.put(path, text, { ifMatch: '"2"' }),
          await client.put(path, text, { ifMatch: '"9"' }),
          await client.post(`${path}/archive`, {}, { ifMatch: '"2"' }),
        ];
        for (const each of tried) {
          expectSilent(each);
          expect(each.headers.etag).toBeUndefined();
        }
        return tried.map(type);
      };
      const [real, invented] = [await answers(draftId), await answers(nowhere)];
      expect(real).toEqual(invented);
      for (const [status] of real as [number][]) expect(status).toBe(404);
    },
  );

  test('is not put on the table by the other side, which learns nothing from trying', async () => {
    const body = (scenarioId: string) => ({ scenarioId, version: 2, title: 'Theirs', rationale: 'Found it.' });
    const stored = await service.footprint();
    const [real, invented] = [
      await at.clients.district.post(`${at.path}/proposals`, body(draftId)),
      await at.clients.district.post(`${at.path}/proposals`, body(randomUUID())),
    ];
    expect(type(real)).toEqual(type(invented));
    expect(real.status).toBe(404);
    expectSilent(real);
    expect(await service.footprint()).toEqual(stored);
  });

  test('what was tabled of it stays as it was tabled, and both sides read that', async () => {
    for (const part of ['union', 'district', 'hr'] as const) {
      const { proposals } = expectOk(await at.clients[part].get(at.path)).body;
      expect(proposals.map(({ document }: { document: object }) => document)).toEqual([progressAt('0.2')]);
    }
  });
});

describe('what is on the table', () => {
  test.each(['principal', 'teacher'] as const)('is nothing for a %s', async (part) => {
    const client = at.clients[part];
    for (const path of ['/negotiations', at.path, `${at.path}/brief`, '/scenarios', '/cohorts']) {
      const answer = await client.get(path);
      expect([answer.status, answer.body.type]).toEqual([403, 'urn:fairweight:problem:role']);
      expectSilent(answer);
    }
    for (const act of ['agreement', 'withdrawal', 'ratification', 'adoption'])
      expect((await client.post(`${proposal}/${act}`, {})).status).toBe(403);
    const subject = { title: 'Mine', policyVersionId: at.policyVersionId, cohortId: at.cohortId };
    expect((await client.post('/negotiations', subject)).status).toBe(403);
  });

  test('is nothing for somebody who has not signed in', async () => {
    const answer = await service.anonymous().get(`/api/v1${at.path}`);
    expect([answer.status, answer.body.type]).toEqual([401, 'urn:fairweight:problem:not-signed-in']);
  });

  test('is unknown to every role in another district', async () => {
    const other = await testService();
    try {
      for (const who of ['union', 'district', 'hr', 'system'] as const) {
        const client = await other.signIn(who);
        expect((await client.get(at.path)).status).toBe(404);
        expect((await client.get(`${at.path}/brief`)).status).toBe(404);
        expect((await client.get('/negotiations')).body.items).toEqual([]);
      }
    } finally {
      await other.stop();
    }
  });

  test('was no question that counts for the side that did not ask it', async () => {
    const before = expectOk(await at.clients.district.get(at.path)).body.proposals[0].impact;
    expect(before.queries).toBeNull();
    await offer(at, 'union', progressAt('0.25'));
    const questions = await service.database.ownerPool.query<{ side: string }>('select side from app.model_question');
    expect(new Set(questions.rows.map(({ side }) => side))).toEqual(new Set(['union']));
  });
});

describe('the audit trail of a bargaining', () => {
  test('says who did what to which proposal, and nothing of what was proposed', async () => {
    const { rows } = await service.database.ownerPool.query<{ action: string; detail: object; actor_role: string }>(
      "select action, detail, actor_role from app.audit_event where action like 'proposal.%' or action like 'negotiation.%'",
    );
    expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['negotiation.opened', 'proposal.tabled']));
    for (const { detail } of rows)
      for (const value of Object.values(detail)) expect(String(value)).toMatch(/^(demonstration-70-30|\d+|pdf|xlsx)$/);
  });
});
