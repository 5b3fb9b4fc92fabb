import type { APIRequestContext, APIResponse } from 'playwright-core';

/** The parts of answers that journeys ask for. */
export interface Answer {
  csrfToken: string;
  evaluationId: string;
  observationId: string;
  ratingId: string;
  schoolYear: string;
  scenarioId: string;
  proposals: { proposalId: string; number: number }[];
  items: {
    assignmentId: string;
    person: { name: string };
    key: string;
    policyVersionId: string;
    version: number;
    cohortId: string;
    scenarioId: string;
    title: string;
  }[];
  standards: { elements: { key: string }[] }[];
}

/** Speaks to the service as the person of a page does, without the pages. */
export class Client {
  readonly #request: APIRequestContext;
  #csrfToken = '';

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async get(path: string): Promise<Answer> {
    return await read(await this.#request.get(`/api/v1${path}`));
  }

  /** Sends a change; `of` is the resource whose present version it is based on. */
  async send(method: 'POST' | 'PUT', path: string, data: unknown, of?: string): Promise<Answer> {
    return await read(await this.attempt(method, path, data, of));
  }

  /** As send, with the answer as it comes: for changes that are refused. */
  async attempt(method: 'POST' | 'PUT', path: string, data: unknown, of?: string): Promise<APIResponse> {
    if (this.#csrfToken === '') this.#csrfToken = (await this.get('/session')).csrfToken;
    const based = of === undefined ? undefined : (await this.#request.get(`/api/v1${of}`)).headers()['etag'];
    const headers = {
      'X-CSRF-Token': this.#csrfToken,
      'Idempotency-Key': crypto.randomUUID(),
      ...(based === undefined ? {} : { 'If-Match': based }),
    };
    return await this.#request.fetch(`/api/v1${path}`, { method, data, headers });
  }

  /** The status of a reading, whatever it is. */
  async status(path: string): Promise<number> {
    return (await this.#request.get(`/api/v1${path}`)).status();
  }
}

async function read(answer: APIResponse): Promise<Answer> {
  if (!answer.ok()) throw new Error(`${answer.url()} answered ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
