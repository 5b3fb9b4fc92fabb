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
}

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
  answer?(raw: Call<unknown, unknown, unknown, D>): Promise<Reply<unknown>>;
  /** For endpoints that deal with the session itself and have no viewer's transaction. */
  answerOpenly?(body: unknown, request: Request, response: Response, deps: D): Promise<Reply<unknown>>;
}

export interface HandlersFor<D> {
  /** Answers inside the viewer's transaction. */
  handle<P, Q, B, R>(endpoint: Endpoint<P, Q, B, R>, answer: (call: Call<P, Q, B, D>) => Promise<Reply<R>>): Handler<D>;
  /** Answers without a transaction. */
  handleOpenly<B, R>(
    endpoint: Endpoint<unknown, unknown, B, R>,
    answer: (body: B, request: Request, response: Response, deps: D) => Promise<Reply<R>>,
  ): Handler<D>;
}

/** The two joining functions for handlers that need `D` to do their work. */
export function handlersFor<D>(): HandlersFor<D> {
  return {
    handle(endpoint, answer) {
      return {
        endpoint: endpoint as AnyEndpoint,
        async answer(raw) {
          type Given = Parameters<typeof answer>[0];
          const params = endpoint.params ? paramsAs(endpoint.params, raw.params) : raw.params;
          const query = endpoint.query ? queryAs(endpoint.query, raw.query) : raw.query;
          const body = endpoint.body ? bodyAs(endpoint.body, raw.body) : raw.body;
          return await answer({ ...raw, params, query, body } as Given);
        },
      };
    },
    handleOpenly(endpoint, answer) {
      return {
        endpoint: endpoint as AnyEndpoint,
        async answerOpenly(raw, request, response, deps) {
          const body = endpoint.body ? bodyAs(endpoint.body, raw) : raw;
          return await answer(body as Parameters<typeof answer>[0], request, response, deps);
        },
      };
    },
  };
}
