/** The last stop of every error: a problem document goes out, and the log learns the kind and place but no content. */
import type { NextFunction, Request, Response } from 'express';
import { problemOfParser } from './json-body.ts';
import { Problem } from './problem.ts';

/** Express middleware for addresses that nothing answers to. */
export function nothingHere(_request: Request, _response: Response, next: NextFunction): void {
  next(new Problem(404, 'not-found', 'There is nothing under this address.'));
}

/** Express error middleware; takes four parameters because Express tells error handlers by that. */
export function sendProblem(error: unknown, request: Request, response: Response, next: NextFunction): void {
  const problem = problemOf(error);
  if (problem.status >= 500) request.log.error(withoutContent(error), 'request failed');
  if (response.headersSent) {
    next(error);
    return;
  }
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  response
    .status(problem.status)
    .type('application/problem+json')
    .send(JSON.stringify(problem.document(response.getHeader('X-Request-Id')?.toString() ?? '')));
}

const unavailable = new Set(['ECONNREFUSED', 'ENOENT', '57P01', '57P02', '57P03', '53300', '08006', '08001']);

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem(400, 'broken-address', 'The address cannot be decoded.');
  const parsing = problemOfParser(error);
  if (parsing) return parsing;
  const code = codeOf(error);
  if (code === '40001' || code === '40P01')
    return new Problem(409, 'concurrent-change', 'Someone else changed the same thing at this moment; please repeat.', {
      headers: { 'Retry-After': '1' },
    });
  if (code === '42501')
    return new Problem(403, 'not-permitted', 'The database does not permit this to your role; nothing was stored.');
  if (code !== undefined && unavailable.has(code))
    return new Problem(503, 'not-ready', 'The database is not reachable at the moment.', {
      headers: { 'Retry-After': '5' },
    });
  return new Problem(500, 'internal', 'Something went wrong on our side; the request was not carried out.');
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** What a log may know of an error. Messages and details of database errors quote values, so they stay out. */
function withoutContent(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const { table, constraint } = error as { table?: unknown; constraint?: unknown };
  return {
    kind: error.name,
    code: codeOf(error),
    table,
    constraint,
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
