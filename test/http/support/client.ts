import { randomUUID } from 'node:crypto';
import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { emailOf, password, type Who } from './seed.ts';

export interface Sending {
  ifMatch?: string;
  key?: string;
  headers?: Record<string, string>;
}

/** Someone signed in, as a browser would be: with the session's cookie and token. */
export class Client {
  readonly agent: ReturnType<typeof request.agent>;
  csrfToken = '';

  constructor(app: Express) {
    this.agent = request.agent(app);
  }

  static async signIn(app: Express, who: Who): Promise<Client> {
    const client = new Client(app);
    const { status, body } = await client.agent.post('/api/v1/session').send({ email: emailOf(who), password });
    if (status !== 200) throw new Error(`${who} could not sign in: ${JSON.stringify(body)}`);
    client.csrfToken = body.csrfToken;
    return client;
  }

  async get(path: string): Promise<Response> {
    return await this.agent.get(`/api/v1${path}`);
  }

  /** Sends a change with everything a well-behaved client sends; a creation gets a new key unless one is given. */
  async send(method: 'post' | 'put' | 'delete', path: string, body: unknown, sending: Sending = {}): Promise<Response> {
    const { ifMatch, key = randomUUID(), headers = {} } = sending;
    const sent = this.agent[method](`/api/v1${path}`)
      .set('X-CSRF-Token', this.csrfToken)
      .set('Idempotency-Key', key)
      .set('Content-Type', 'application/json')
      .set(headers);
    if (ifMatch !== undefined) sent.set('If-Match', ifMatch);
    return await sent.send(typeof body === 'string' ? body : JSON.stringify(body));
  }

  async post(path: string, body: unknown, sending?: Sending): Promise<Response> {
    return await this.send('post', path, body, sending);
  }

  async put(path: string, body: unknown, sending?: Sending): Promise<Response> {
    return await this.send('put', path, body, sending);
  }

  /** The ETag that a resource has now. */
  async etag(path: string): Promise<string> {
    return (await this.get(path)).headers.etag ?? '';
  }
}
