import type { Client } from 'openapi-fetch';
import { api, body, changeHeaders } from './client.ts';
import type {
  Adoption,
  Negotiation,
  NegotiationSummary,
  NewNegotiation,
  NewProposal,
  Noted,
  Proposal,
  Vote,
} from './negotiation-types.ts';

interface Creating {
  'X-CSRF-Token': string;
  'Idempotency-Key': string;
}

interface Act<Body> {
  post: {
    parameters: { path: { proposalId: string }; header: { 'X-CSRF-Token': string } };
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: { content: { 'application/json': Proposal } } };
  };
}

interface Paths {
  '/api/v1/negotiations': {
    get: { responses: { 200: { content: { 'application/json': { items: NegotiationSummary[] } } } } };
    post: {
      parameters: { header: Creating };
      requestBody: { content: { 'application/json': NewNegotiation } };
      responses: { 201: { content: { 'application/json': Negotiation } } };
    };
  };
  '/api/v1/negotiations/{negotiationId}': {
    get: {
      parameters: { path: { negotiationId: string } };
      responses: { 200: { content: { 'application/json': Negotiation } } };
    };
  };
  '/api/v1/negotiations/{negotiationId}/proposals': {
    post: {
      parameters: { path: { negotiationId: string }; header: Creating };
      requestBody: { content: { 'application/json': NewProposal } };
      responses: { 201: { content: { 'application/json': Proposal } } };
    };
  };
  '/api/v1/proposals/{proposalId}/withdrawal': Act<Noted>;
  '/api/v1/proposals/{proposalId}/agreement': Act<Noted>;
  '/api/v1/proposals/{proposalId}/ratification': Act<Vote>;
  '/api/v1/proposals/{proposalId}/adoption': Act<Adoption>;
}

const bargaining = api as unknown as Client<Paths>;

export async function listNegotiations(signal?: AbortSignal): Promise<NegotiationSummary[]> {
  return body(await bargaining.GET('/api/v1/negotiations', { signal: signal ?? null })).items;
}

export async function getNegotiation(negotiationId: string, signal?: AbortSignal): Promise<Negotiation> {
  const answer = await bargaining.GET('/api/v1/negotiations/{negotiationId}', {
    params: { path: { negotiationId } },
    signal: signal ?? null,
  });
  return body(answer);
}

export async function openNegotiation(subject: NewNegotiation, idempotencyKey: string): Promise<Negotiation> {
  return body(
    await bargaining.POST('/api/v1/negotiations', {
      params: { header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: subject,
    }),
  );
}

/** Puts one version of an own scenario on the table; `answers` makes it a counter to that proposal. */
export async function tableProposal(
  negotiationId: string,
  proposal: NewProposal,
  idempotencyKey: string,
): Promise<Proposal> {
  return body(
    await bargaining.POST('/api/v1/negotiations/{negotiationId}/proposals', {
      params: { path: { negotiationId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: proposal,
    }),
  );
}

const toProposal = (proposalId: string) => ({ path: { proposalId }, header: changeHeaders({}) });

export async function withdraw(proposalId: string, note: Noted): Promise<void> {
  await bargaining.POST('/api/v1/proposals/{proposalId}/withdrawal', { params: toProposal(proposalId), body: note });
}

export async function agree(proposalId: string, note: Noted): Promise<void> {
  await bargaining.POST('/api/v1/proposals/{proposalId}/agreement', { params: toProposal(proposalId), body: note });
}

export async function recordRatification(proposalId: string, vote: Vote): Promise<void> {
  await bargaining.POST('/api/v1/proposals/{proposalId}/ratification', { params: toProposal(proposalId), body: vote });
}

/** Records the vote of the governing board, which publishes the policy version. */
export async function recordAdoption(proposalId: string, adoption: Adoption): Promise<void> {
  await bargaining.POST('/api/v1/proposals/{proposalId}/adoption', { params: toProposal(proposalId), body: adoption });
}
