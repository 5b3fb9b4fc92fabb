/** Cursors for paging: the sort key of the last row seen, opaque to clients. */
import { z } from 'zod';
import { Problem } from './problem.ts';

/** The cursor after a row whose sort key is `key`. */
export function cursorAfter(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The sort key in a cursor; 400 unless it has one text for each of `parts` schemas. */
export function keyIn(cursor: string, parts: readonly z.ZodType<string>[]): string[] {
  try {
    const key = z
      .array(z.string())
      .length(parts.length)
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return key.map((part, index) => (parts[index] ?? z.string()).parse(part));
  } catch {
    throw new Problem(400, 'invalid-cursor', 'The cursor is not one of ours.', {
      errors: [
        {
          pointer: '/query/cursor',
          detail: 'Not a cursor',
          remedy: 'Use nextCursor of the page before, or leave it out.',
        },
      ],
    });
  }
}

/** Cuts one page out of `limit + 1` rows; the extra row only tells that there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly string[],
): { items: Row[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorAfter(keyOf(last)) : null };
}

/** The Link header (RFC 8288) to the next page; none on the last. */
export function linkToNext(originalUrl: string, cursor: string | null): Record<string, string> {
  if (cursor === null) return {};
  const url = new URL(originalUrl, 'http://localhost');
  url.searchParams.set('cursor', cursor);
  return { Link: `<${url.pathname}${url.search}>; rel="next"` };
}
