/** What is written in an evaluation. Texts are saved by their own revision, not by the evaluation's. */
import type { components } from '../generated/api.d.ts';
import { api, body, changeHeaders, etagOf } from './client.ts';
import type { Versioned } from './evaluations.ts';
import type { Criterion, EvidenceItem, Instrument, Recommendation, Responsibility, Writing } from './types.ts';

type Schemas = components['schemas'];
export type CriterionContent = Schemas['CriterionContent'];
export type ResponsibilityContent = Schemas['ResponsibilityContent'];
export type EvidenceContent = Schemas['EvidenceContent'];
export type RecommendationContent = Schemas['RecommendationContent'];

const evaluation = '/api/v1/evaluations/{evaluationId}' as const;
const ifMatch = (etag: string) => changeHeaders({ 'If-Match': etag });
const once = (idempotencyKey: string) => changeHeaders({ 'Idempotency-Key': idempotencyKey });

/** A text's revision as the service wants it back. */
export const etagFor = ({ revision }: { revision: number }): string => `"${revision}"`;

export async function getWriting(evaluationId: string, signal?: AbortSignal): Promise<Writing> {
  const params = { path: { evaluationId } };
  return body(await api.GET(`${evaluation}/writing`, { params, signal: signal ?? null }));
}

export async function saveCriterion(
  evaluationId: string,
  criterion: Criterion['criterion'],
  content: CriterionContent,
  etag: string,
): Promise<Versioned<Criterion>> {
  const params = { path: { evaluationId, criterion }, header: ifMatch(etag) };
  const answer = await api.PUT(`${evaluation}/criteria/{criterion}`, { params, body: content });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function addResponsibility(evaluationId: string, title: string, key: string): Promise<Responsibility> {
  const params = { path: { evaluationId }, header: once(key) };
  const content = { title, finding: '', isBelowStandard: null, isWithdrawn: false };
  return body(await api.POST(`${evaluation}/responsibilities`, { params, body: content }));
}

export async function saveResponsibility(
  evaluationId: string,
  responsibilityId: string,
  content: ResponsibilityContent,
  etag: string,
): Promise<Versioned<Responsibility>> {
  const params = { path: { evaluationId, responsibilityId }, header: ifMatch(etag) };
  const answer = await api.PUT(`${evaluation}/responsibilities/{responsibilityId}`, { params, body: content });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function addEvidence(evaluationId: string, content: EvidenceContent, key: string): Promise<EvidenceItem> {
  const params = { path: { evaluationId }, header: once(key) };
  return body(await api.POST(`${evaluation}/evidence-items`, { params, body: content }));
}

export async function saveEvidence(
  evaluationId: string,
  item: EvidenceItem,
  content: EvidenceContent,
): Promise<EvidenceItem> {
  const params = { path: { evaluationId, evidenceItemId: item.evidenceItemId }, header: ifMatch(etagFor(item)) };
  return body(await api.PUT(`${evaluation}/evidence-items/{evidenceItemId}`, { params, body: content }));
}

export async function addRecommendation(
  evaluationId: string,
  content: RecommendationContent,
  key: string,
): Promise<Recommendation> {
  const params = { path: { evaluationId }, header: once(key) };
  return body(await api.POST(`${evaluation}/recommendations`, { params, body: content }));
}

export async function saveRecommendation(
  evaluationId: string,
  recommendationId: string,
  content: RecommendationContent,
  etag: string,
): Promise<Versioned<Recommendation>> {
  const params = { path: { evaluationId, recommendationId }, header: ifMatch(etag) };
  const answer = await api.PUT(`${evaluation}/recommendations/{recommendationId}`, { params, body: content });
  return { value: body(answer), etag: etagOf(answer.response) };
}

export async function giveNotice(evaluationId: string, text: string, day: string, key: string): Promise<void> {
  const params = { path: { evaluationId }, header: once(key) };
  await api.POST(`${evaluation}/unsatisfactory-notices`, { params, body: { description: text, givenOn: day } });
}

export async function agreeOnPlan(evaluationId: string, text: string, day: string, key: string): Promise<void> {
  const params = { path: { evaluationId }, header: once(key) };
  await api.POST(`${evaluation}/assistance-plans`, { params, body: { plan: text, agreedOn: day } });
}

export async function referToPeerAssistance(
  evaluationId: string,
  text: string,
  day: string,
  key: string,
): Promise<void> {
  const params = { path: { evaluationId }, header: once(key) };
  await api.POST(`${evaluation}/par-referrals`, { params, body: { note: text, referredOn: day } });
}

/** The catalogue of tests and other sources of evidence, without those that are offered no longer. */
export async function listInstruments(signal?: AbortSignal): Promise<Instrument[]> {
  const { items } = body(await api.GET('/api/v1/instruments', { signal: signal ?? null }));
  return items.filter(({ isRetired }) => !isRetired);
}
