/** ETag and If-Match (RFC 9110): a resource's revision goes out with it and must come back with every change. */
import type { Request } from 'express';
import { Problem } from './problem.ts';

/** The strong ETag of a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** What a client believes the revision to be. */
export interface Precondition {
  /** Throws 412, naming the present ETag, unless the client saw this revision. */
  check(revision: number): void;
}

/** Reads If-Match; 428 when it is missing, since a change without it could overwrite another person's work. */
export function preconditionOf(request: Request): Precondition {
  const header = request.get('if-match');
  if (header === undefined || header.trim() === '' || header.trim() === '*')
    throw new Problem(428, 'precondition-required', 'Say which revision you saw: send its ETag as If-Match.', {
      errors: [{ pointer: '/headers/If-Match', detail: 'Missing', remedy: 'Read the resource and send its ETag.' }],
    });
  const seen = header.split(',').map((tag) => tag.trim());
  return {
    check(revision) {
      const current = etagOf(revision);
      if (seen.includes(current)) return;
      throw new Problem(412, 'stale-revision', 'This was changed in the meantime; nothing of yours was stored.', {
        errors: [
          {
            pointer: '/headers/If-Match',
            detail: `You saw ${header}, it is now ${current}.`,
            remedy: 'Read it again, look at the difference and repeat your change.',
          },
        ],
        headers: { ETag: current },
        members: { current: { etag: current } },
      });
    },
  };
}
