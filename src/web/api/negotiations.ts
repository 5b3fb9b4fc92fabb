import { api, body, changeHeaders } from './client.ts';
import type {
  Adoption,
  Negotiation,
  NegotiationSummary,
  NewNegotiation,
  NewProposal,
  Proposal,
  Ratification,
} from './negotiation-types.ts';

export async function listNegotiations(signal?: AbortSignal): Promise<NegotiationSummary[]> {
  return body(await api.GET('/api/v1/negotiations', { signal: signal ?? null })).items;
}

export async function getNegotiation(negotiationId: string, signal?: AbortSignal): Promise<Negotiation> {
  const answer = await api.GET('/api/v1/negotiations/{negotiationId}', {
    params: { path: { negotiationId } },
    signal: signal ?? null,
  });
  return body(answer);
}

export async function openNegotiation(subject: NewNegotiation, idempotencyKey: string): Promise<Negotiation> {
  return body(
    await api.POST('/api/v1/negotiations', {
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
    await api.POST('/api/v1/negotiations/{negotiationId}/proposals', {
      params: { path: { negotiationId }, header: changeHeaders({ 'Idempotency-Key': idempotencyKey }) },
      body: proposal,
    }),
  );
}

const toProposal = (proposalId: string) => ({ path: { proposalId }, header: changeHeaders({}) });

export async function withdraw(proposalId: string, note: { note?: string }): Promise<void> {
  await api.POST('/api/v1/proposals/{proposalId}/withdrawal', { params: toProposal(proposalId), body: note });
}

export async function agree(proposalId: string, note: { note?: string }): Promise<void> {
  await api.POST('/api/v1/proposals/{proposalId}/agreement', { params: toProposal(proposalId), body: note });
}

export async function recordRatification(proposalId: string, vote: Ratification): Promise<void> {
  await api.POST('/api/v1/proposals/{proposalId}/ratification', { params: toProposal(proposalId), body: vote });
}

/** Records the vote of the governing board, which publishes the policy version. */
export async function recordAdoption(proposalId: string, adoption: Adoption): Promise<void> {
  await api.POST('/api/v1/proposals/{proposalId}/adoption', { params: toProposal(proposalId), body: adoption });
}
