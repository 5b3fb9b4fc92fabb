/** Request ids and request logs. A log line says what was asked and how it ended, never by whom or with what content. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

const acceptableId = /^[A-Za-z0-9._-]{8,64}$/;

/** Express middleware: gives each request an id (a caller's own is kept when well formed) and logs its end. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    genReqId(request: IncomingMessage, response: ServerResponse) {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: (error: { type: string }) => ({ kind: error.type }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: (request) => request.url === '/livez' || request.url === '/readyz' },
  });
}

/** The address without its query, which can carry names, and without secrets: parts longer than any id or key. */
function pathOf(url: string): string {
  return (url.split('?')[0] ?? '').replaceAll(/[^/]{60,}/g, '…');
}
