/** Reads JSON bodies and nothing else: no forms, no compression, no more than the limit. */
import express, { type NextFunction, type Request, type Response } from 'express';
import { Problem } from './problem.ts';

/** Bytes a request body may have. */
export const bodyLimit = 256 * 1024;

const parse = express.json({ limit: bodyLimit, strict: true, inflate: false, type: () => true });

/** Express middleware for routes with a body: 415 for what is not JSON, 413 over the limit, 400 for broken JSON. */
export function jsonBody(request: Request, response: Response, next: NextFunction): void {
  const [mediaType] = (request.get('content-type') ?? '').toLowerCase().split(';');
  if (mediaType?.trim() !== 'application/json')
    throw new Problem(415, 'json-only', 'This service reads application/json only.', {
      errors: [
        {
          pointer: '/headers/Content-Type',
          detail: 'Not JSON',
          remedy: 'Send application/json, also for an empty body: {}.',
        },
      ],
    });
  parse(request, response, next);
}

/** The problem for an error of the body parser; undefined for any other error. */
export function problemOfParser(error: unknown): Problem | undefined {
  switch ((error as { type?: unknown } | undefined)?.type) {
    case 'entity.parse.failed':
      return new Problem(400, 'broken-json', 'The body is not JSON; nothing was stored.', {
        errors: [{ pointer: '', detail: 'Broken JSON', remedy: 'Send one JSON object.' }],
      });
    case 'entity.too.large':
      return new Problem(413, 'body-too-large', `A body may have ${bodyLimit / 1024} KiB at most.`, {
        errors: [{ pointer: '', detail: 'Over the limit', remedy: 'Send less at a time.' }],
      });
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Problem(415, 'unsupported-encoding', 'Send UTF-8 without compression.');
    case 'request.aborted':
    case 'request.size.invalid':
      return new Problem(400, 'incomplete-body', 'The body did not arrive whole; nothing was stored.');
    default:
      return undefined;
  }
}
