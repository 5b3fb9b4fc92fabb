/** A bargaining table over the demonstration policy and a made-up cohort, with somebody signed in for every part. */
import type { Response } from 'supertest';
import type { Client } from './client.ts';
import type { Seed, Who } from './seed.ts';
import type { TestService } from './service.ts';
import { expectOk } from './steps.ts';

export const parts = ['union', 'district', 'hr', 'system', 'principal', 'teacher'] as const;
export type Part = (typeof parts)[number] & Who;
export type Side = 'union' | 'district';

export interface Bargaining {
  clients: Record<Part, Client>;
  policyVersionId: string;
  cohortId: string;
  /** Path of the negotiation. */
  path: string;
}

/** 'pupil-progress' at this decimal share, observation at the rest. */
export const progressAt = (share: string): object => ({
  weights: { 'pupil-progress': share, observation: String((100 - Math.round(Number(share) * 100)) / 100) },
});

const components = [
  { key: 'observation', mean: '3', deviation: '0.4' },
  { key: 'pupil-progress', mean: '2', deviation: '12' },
];

/** Opens a negotiation as human resources. */
export async function openTable(
  service: TestService,
  policy: keyof Seed['policies'] = 'demonstration-70-30',
): Promise<Bargaining> {
  const signedIn = await Promise.all(parts.map(async (part) => [part, await service.signIn(part)] as const));
  const clients = Object.fromEntries(signedIn) as Record<Part, Client>;
  const policyVersionId = service.seed.policies[policy];
  const cohort = {
    kind: 'synthetic',
    title: 'Two hundred',
    schoolYear: '2025-26',
    policyVersionId,
    size: 200,
    seed: 1,
    components: policy === 'demonstration-70-30' ? components : components.slice(0, 1),
  };
  const { cohortId } = expectOk(await clients.hr.post('/cohorts', cohort)).body;
  const subject = { title: 'The weight of pupil progress', policyVersionId, cohortId };
  const { negotiationId } = expectOk(await clients.hr.post('/negotiations', subject)).body;
  return { clients, policyVersionId, cohortId, path: `/negotiations/${negotiationId}` };
}

/** Drafts a scenario for a side; gives its identifier. */
export async function draft(at: Bargaining, side: Side, document: object): Promise<string> {
  const { policyVersionId, cohortId } = at;
  const body = { title: `Draft of the ${side}`, policyVersionId, cohortId, document, moves: 'pupil-progress' };
  return expectOk(await at.clients[side].post('/scenarios', body)).body.scenarioId;
}

/** Tables the first version of a scenario. */
export async function put(at: Bargaining, side: Side, scenarioId: string, changes: object = {}): Promise<Response> {
  const body = { scenarioId, version: 1, title: `Offer of the ${side}`, rationale: 'As we see it.', ...changes };
  return await at.clients[side].post(`${at.path}/proposals`, body);
}

/** Drafts and tables; gives the path of the proposal. */
export async function offer(at: Bargaining, side: Side, document: object, changes: object = {}): Promise<string> {
  const { proposalId } = expectOk(await put(at, side, await draft(at, side, document), changes)).body;
  return `/proposals/${proposalId}`;
}

export const vote = { on: '2026-05-01', votesFor: 312, votesAgainst: 40, reference: 'Minutes of May 1' };
export const boardVote = {
  ...vote,
  votesFor: 5,
  votesAgainst: 2,
  reference: 'Board resolution 26-9',
  bargainingReference: 'Tentative agreement of April 20',
};

/** Both sides agree to the proposal, and the union ratifies it. */
export async function ratify({ clients }: Bargaining, proposal: string): Promise<void> {
  for (const side of ['union', 'district'] as const) expectOk(await clients[side].post(`${proposal}/agreement`, {}));
  expectOk(await clients.union.post(`${proposal}/ratification`, vote));
}
