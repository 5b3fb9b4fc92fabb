import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { demonstrationAccounts } from '../../src/features/demonstration/index.ts';
import type { Service } from './service.ts';

type Json = Record<string, unknown>;

/** A signed-in principal's requests. */
class Principal {
  readonly #service: Service;
  #headers: Record<string, string> = { 'Content-Type': 'application/json' };

  constructor(service: Service) {
    this.#service = service;
  }

  async signIn(): Promise<void> {
    const account = demonstrationAccounts.find(({ role }) => role === 'administrator');
    const { email, password } = account ?? {};
    const answer = await this.#fetch('POST', '/session', { email, password });
    const session = (await answer.json()) as { csrfToken: string };
    const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    this.#headers = { ...this.#headers, Cookie: cookie.join('; '), 'X-CSRF-Token': session.csrfToken };
  }

  /** @throws when there is no answer, or it is not a success */
  async #fetch(method: string, path: string, body?: Json, key?: string): Promise<Response> {
    const answer = await fetch(`${this.#service.address}/api/v1${path}`, {
      method,
      headers: key === undefined ? this.#headers : { ...this.#headers, 'Idempotency-Key': key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.#fetch('GET', path)).json()) as T;
  }

  async create(path: string, body: Json, key: string): Promise<Json> {
    return (await (await this.#fetch('POST', path, body, key)).json()) as Json;
  }
}

/** Creates observations of one evaluation one after the other, repeating with the same key what was not answered. */
export class Writer {
  readonly acknowledged = new Set<string>();
  readonly #principal: Principal;
  readonly #path: string;
  #key = randomUUID();

  constructor(principal: Principal, evaluationId: string) {
    this.#principal = principal;
    this.#path = `/evaluations/${evaluationId}/observations`;
  }

  async #createOne(): Promise<void> {
    const body = { observedOn: '2026-10-01', rubricKey: 'cstp-demonstration' };
    const { observationId } = await this.#principal.create(this.#path, body, this.#key);
    this.acknowledged.add(String(observationId));
    this.#key = randomUUID();
  }

  /** Writes until `signal`, and then until the last request is answered: after that all that is stored is known. */
  async run(signal: AbortSignal): Promise<void> {
    let answered = true;
    for (const limit = Date.now() + 120_000; !signal.aborted || !answered; ) {
      try {
        await this.#createOne();
        answered = true;
      } catch (error) {
        if (Date.now() > limit) throw error;
        answered = false;
        await pause(50);
      }
    }
  }

  /** What the service says is stored. */
  async stored(): Promise<string[]> {
    const { items } = await this.#principal.get<{ items: { observationId: string }[] }>(this.#path);
    return items.map(({ observationId }) => observationId);
  }
}

/** One writer for each of the first teachers of the principal's school who have no evaluation yet. */
export async function openWriters(service: Service, count: number): Promise<Writer[]> {
  const principal = new Principal(service);
  await principal.signIn();
  const policies = await principal.get<{ items: { policyVersionId: string; canScore: boolean }[] }>('/policies');
  const policyVersionId = policies.items.find(({ canScore }) => canScore)?.policyVersionId;
  const assignments = await principal.get<{ items: { assignmentId: string }[] }>('/assignments?withoutEvaluation=true');
  const writers: Writer[] = [];
  for (const { assignmentId } of assignments.items.slice(0, count)) {
    const { evaluationId } = await principal.create('/evaluations', { assignmentId, policyVersionId }, randomUUID());
    writers.push(new Writer(principal, String(evaluationId)));
  }
  return writers;
}
