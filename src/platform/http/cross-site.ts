/** Defence against changes that another site's page sends with the visitor's cookie. */
import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { Problem } from './problem.ts';

/** 403 when the browser says that the request comes from another site. Old browsers do not say. */
export function refuseOtherSites(request: Request): void {
  const site = request.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new Problem(403, 'cross-site', 'Changes are accepted from pages of this service only.');
}

/** 403 unless X-CSRF-Token carries the session's token. */
export function checkCsrfToken(request: Request, token: string): void {
  const given = Buffer.from(request.get('x-csrf-token') ?? '');
  const wanted = Buffer.from(token);
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return;
  throw new Problem(403, 'csrf', 'The change did not carry the token of your session; nothing was stored.', {
    errors: [
      {
        pointer: '/headers/X-CSRF-Token',
        detail: 'Missing or wrong',
        remedy: 'Send csrfToken of GET /api/v1/session.',
      },
    ],
  });
}
