import { api, body, changeHeaders } from './client.ts';
import type { Preview, Rating, TippingPoints } from './types.ts';

/** Scores what is there now; nothing is stored. */
export async function previewRating(evaluationId: string): Promise<Preview> {
  return body(
    await api.POST('/api/v1/evaluations/{evaluationId}/preview', {
      params: { path: { evaluationId }, header: changeHeaders({}) },
      body: {},
    }),
  );
}

/** Scores and stores; a rating after the first needs a reason. */
export async function recordRating(
  evaluationId: string,
  etag: string,
  reason: string,
  idempotencyKey: string,
): Promise<Rating> {
  return body(
    await api.POST('/api/v1/evaluations/{evaluationId}/ratings', {
      params: {
        path: { evaluationId },
        header: changeHeaders({ 'If-Match': etag, 'Idempotency-Key': idempotencyKey }),
      },
      body: reason === '' ? {} : { reason },
    }),
  );
}

export async function getRating(evaluationId: string, ratingId: string, signal?: AbortSignal): Promise<Rating> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/ratings/{ratingId}', {
    params: { path: { evaluationId, ratingId } },
    signal: signal ?? null,
  });
  return body(answer);
}

/** At which weights the rating would be another one. */
export async function getTippingPoints(
  evaluationId: string,
  ratingId: string,
  signal?: AbortSignal,
): Promise<TippingPoints> {
  const answer = await api.GET('/api/v1/evaluations/{evaluationId}/ratings/{ratingId}/tipping-points', {
    params: { path: { evaluationId, ratingId } },
    signal: signal ?? null,
  });
  return body(answer);
}
