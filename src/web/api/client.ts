import createClient from 'openapi-fetch';
import type { paths } from '../generated/api.d.ts';
import { ApiProblem, NoConnection } from './problem.ts';

let csrfToken = '';
const answerListeners = new Set<(response: Response) => void>();

/** Takes the token that proves a change comes from this page; it arrives with the session. */
export function setCsrfToken(token: string | undefined): void {
  csrfToken = token ?? '';
}

/** The headers of a change: the page's token and what the change itself needs. */
export function changeHeaders<H extends Record<string, string>>(headers: H): H & { 'X-CSRF-Token': string } {
  return { ...headers, 'X-CSRF-Token': csrfToken };
}

/** Calls `listener` after every answer of the service; the session's clock starts anew with each. */
export function onAnswer(listener: (response: Response) => void): () => void {
  answerListeners.add(listener);
  return () => answerListeners.delete(listener);
}

/** The typed client. Answers other than 2xx throw ApiProblem; no answer throws NoConnection. */
export const api = createClient<paths>({ baseUrl: '/', cache: 'no-store' });

api.use({
  async onResponse({ response }) {
    for (const listener of answerListeners) listener(response);
    if (!response.ok) throw await ApiProblem.from(response);
  },
  onError({ error }) {
    const wasCalledOff = error instanceof DOMException && error.name === 'AbortError';
    return wasCalledOff ? undefined : new NoConnection(error);
  },
});

/** The body of an answer that the client has already checked to be 2xx. */
export function body<T>(answer: { data?: T; response: Response }): T {
  if (answer.data === undefined) throw new ApiProblem(answer.response.status, { title: 'The answer was empty' });
  return answer.data;
}

/** The version of the resource in an answer, to be sent back as If-Match. */
export function etagOf(response: Response): string {
  return response.headers.get('ETag') ?? '';
}
