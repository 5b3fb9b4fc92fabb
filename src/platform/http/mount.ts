/** Puts handlers on an Express router: who may call, what is read, in which transaction, what goes back. */
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import type { Kysely } from 'kysely';
import { asViewer } from '../database/as-viewer.ts';
import type { Database } from '../database/schema.ts';
import { checkCsrfToken, refuseOtherSites } from './cross-site.ts';
import type { AnyEndpoint } from './endpoint.ts';
import type { Handler, PersonViewer, Reply } from './handler.ts';
import { keyedRequestOf, once, type StoredAnswer } from './idempotency.ts';
import { jsonBody } from './json-body.ts';
import { Problem } from './problem.ts';
import { etagOf, preconditionOf } from './revision.ts';

/** Who is signed in, with the token that changes must carry. */
export interface SignedIn {
  viewer: PersonViewer;
  csrfToken: string;
}

export interface MountOptions<D> {
  db: Kysely<Database>;
  deps: D;
  /** Undefined when nobody is signed in, or no longer. Throws a Problem to say more. */
  signedIn(request: Request): Promise<SignedIn | undefined>;
}

/** A router that answers all handlers' endpoints, and 405 for other methods on their paths. */
export function mount<D>(handlers: readonly Handler<D>[], options: MountOptions<D>): Router {
  const router = Router({ caseSensitive: true });
  const methods = new Map<string, string[]>();
  for (const handler of handlers) {
    const { endpoint } = handler;
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ':$1');
    methods.set(path, [...(methods.get(path) ?? []), endpoint.method.toUpperCase()]);
    const viewers = new WeakMap<Request, SignedIn>();
    router[endpoint.method](path, async (request, _response, next) => {
      const signedIn = await admit(endpoint, request, options);
      if (signedIn) viewers.set(request, signedIn);
      next();
    });
    if (endpoint.body) router[endpoint.method](path, jsonBody);
    router[endpoint.method](path, async (request, response) => {
      response.setHeader('Cache-Control', 'private, no-store');
      const signedIn = viewers.get(request);
      if (signedIn) await answerAsViewer(handler, signedIn, request, response, options);
      else await answerOpenly(handler, request, response, options.deps);
    });
  }
  for (const [path, allowed] of methods)
    router.all(path, (request, response) => notAllowed(allowed, request, response));
  return router;
}

async function admit<D>(
  endpoint: AnyEndpoint,
  request: Request,
  options: MountOptions<D>,
): Promise<SignedIn | undefined> {
  const changes = endpoint.method !== 'get';
  if (changes) refuseOtherSites(request);
  if (endpoint.access === 'anyone') return undefined;
  const signedIn = await options.signedIn(request);
  if (!signedIn) throw new Problem(401, 'not-signed-in', 'Sign in first.');
  if (changes) checkCsrfToken(request, signedIn.csrfToken);
  if (endpoint.access !== 'signed-in' && !endpoint.access.includes(signedIn.viewer.role))
    throw new Problem(403, 'role', 'Your role does not do this.');
  return signedIn;
}

async function answerAsViewer<D>(
  handler: Handler<D>,
  { viewer, csrfToken }: SignedIn,
  request: Request,
  response: Response,
  { db, deps }: MountOptions<D>,
): Promise<void> {
  const { endpoint, answer, prepare } = handler;
  if (!answer) return await answerOpenly(handler, request, response, deps);
  const precondition = endpoint.ifMatch ? preconditionOf(request) : { check: () => undefined };
  const keyed = endpoint.idempotencyKey ? keyedRequestOf(request) : undefined;
  const { params, query, originalUrl } = request;
  const body: unknown = request.body;
  const call = { params, query, body, viewer, precondition, deps, originalUrl, csrfToken, request, response };
  const prepared = await prepare?.(call);
  const result = await asViewer(db, viewer, async (tx) => {
    const work = async () => await answer({ ...call, tx }, prepared);
    if (keyed) return await once(tx, viewer, keyed, async () => encode(endpoint, await work()));
    const reply = await work();
    if (!reply.stream) return encode(endpoint, reply);
    response.status(endpoint.success.status).set(reply.headers ?? {});
    await pipeline(reply.stream, response);
    return undefined;
  });
  if (result) send(response, result, endpoint.success.mediaType);
}

async function answerOpenly<D>(
  { endpoint, answerOpenly: answer }: Handler<D>,
  request: Request,
  response: Response,
  deps: D,
): Promise<void> {
  if (!answer) throw new Error(`${endpoint.operationId} has no answer`);
  send(response, encode(endpoint, await answer(request.body, request, response, deps)), endpoint.success.mediaType);
}

/** The answer as its schema allows: a column that is not part of the contract cannot slip out. */
function encode({ success }: AnyEndpoint, reply: Reply<unknown>): StoredAnswer {
  const etag: Record<string, string> = reply.revision === undefined ? {} : { ETag: etagOf(reply.revision) };
  const body = success.schema?.parse(reply.body);
  return { status: success.status, body, headers: { ...reply.headers, ...etag } };
}

/** JSON, unless the endpoint promises a text of another kind. */
function send(response: Response, { status, body, headers }: StoredAnswer, mediaType?: string): void {
  response.status(status).set(headers);
  if (body === undefined) response.end();
  else if (mediaType !== undefined && typeof body === 'string') response.type(mediaType).send(body);
  else response.type('application/json').send(JSON.stringify(body));
}

function notAllowed(methods: readonly string[], request: Request, response: Response): void {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  response.setHeader('Allow', allow);
  if (request.method !== 'OPTIONS')
    throw new Problem(405, 'method', `Only ${allow} work here.`, { headers: { Allow: allow } });
  response.status(204).end();
}
