/** Joins an endpoint with the code that answers it. The code runs in the viewer's transaction and is given checked input. */
import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import type { Transaction } from 'kysely';
import type { Viewer } from '../database/as-viewer.ts';
import type { Database } from '../database/schema.ts';
import type { AnyEndpoint, Endpoint } from './endpoint.ts';
import type { Precondition } from './revision.ts';
import { bodyAs, paramsAs, queryAs } from './validation.ts';

/** Someone signed in; a person always (the loader has no session). */
export interface PersonViewer extends Viewer {
  personId: string;
}

/** What an answering function is given. */
export interface Call<P, Q, B, D> {
  params: P;
  query: Q;
  body: B;
  viewer: PersonViewer;
  /** The viewer's transaction: it commits when the function returns and is undone when it throws. */
  tx: Transaction<Database>;
  /** Only on endpoints with `ifMatch`. */
  precondition: Precondition;
  deps: D;
  /** Path and query as the client sent them, for links. */
  originalUrl: string;
  /** The token that this session's changes must carry. */
  csrfToken: string;
  request: Request;
  response: Response;
}

/** What a preparing function is given: everything but the transaction. */
export type Preparation<P, Q, B, D> = Omit<Call<P, Q, B, D>, 'tx'>;

/** What an answering function gives back. */
export interface Reply<R> {
  body?: R;
  /** Sent as it comes, inside the transaction; takes the place of `body`. */
  stream?: Readable;
  revision?: number;
  headers?: Record<string, string>;
}

/** An endpoint with its answer, types forgotten. */
export interface Handler<D> {
  endpoint: AnyEndpoint;
  /** For endpoints with a viewer. */
  answer?: (raw: Call<unknown, unknown, unknown, D>, prepared: unknown) => Promise<Reply<unknown>>;
  /** Runs before the viewer's transaction opens, for reads that need one of their own. */
  prepare?: (raw: Preparation<unknown, unknown, unknown, D>) => Promise<unknown>;
  /** For endpoints that deal with the session itself and have no viewer's transaction. */
  answerOpenly?: (body: unknown, request: Request, response: Response, deps: D) => Promise<Reply<unknown>>;
}

export interface HandlersFor<D> {
  /** Answers inside the viewer's transaction, after `prepare` when there is one. */
  handle: <P, Q, B, R, T = undefined>(
    endpoint: Endpoint<P, Q, B, R>,
    answer: (call: Call<P, Q, B, D>, prepared: T) => Promise<Reply<R>>,
    prepare?: (call: Preparation<P, Q, B, D>) => Promise<T>,
  ) => Handler<D>;
  /** Answers without a transaction. */
  handleOpenly: <B, R>(
    endpoint: Endpoint<unknown, unknown, B, R>,
    answer: (body: B, request: Request, response: Response, deps: D) => Promise<Reply<R>>,
  ) => Handler<D>;
}

/** The two joining functions for handlers that need `D` to do their work. */
export function handlersFor<D>(): HandlersFor<D> {
  return {
    handle(endpoint, answer, prepare) {
      type Prepared = Parameters<typeof answer>[1];
      return {
        endpoint,
        answer: (raw, prepared) => answer({ ...raw, ...checked(endpoint, raw) }, prepared as Prepared),
        ...(prepare ? { prepare: (raw) => prepare({ ...raw, ...checked(endpoint, raw) }) } : {}),
      };
    },
    handleOpenly(endpoint, answer) {
      return {
        endpoint,
        async answerOpenly(raw, request, response, deps) {
          const body = endpoint.body ? bodyAs(endpoint.body, raw) : raw;
          return await answer(body as Parameters<typeof answer>[0], request, response, deps);
        },
      };
    },
  };
}

/** Parameters, query and body as the endpoint's schemas type them; throws the problem of the first that is not. */
function checked<P, Q, B, R>(
  endpoint: Endpoint<P, Q, B, R>,
  raw: { params: unknown; query: unknown; body: unknown },
): { params: P; query: Q; body: B } {
  return {
    params: endpoint.params ? paramsAs(endpoint.params, raw.params) : (raw.params as P),
    query: endpoint.query ? queryAs(endpoint.query, raw.query) : (raw.query as Q),
    body: endpoint.body ? bodyAs(endpoint.body, raw.body) : (raw.body as B),
  };
}
