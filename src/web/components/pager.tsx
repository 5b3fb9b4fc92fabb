import { Link } from 'react-router';

/** The way to the next page of a list whose cursor is in the address, and back to its first. */
export function Pager({ address, nextCursor }: { address: URLSearchParams; nextCursor: string | null }) {
  return (
    <nav className="pager" aria-label="Pages of the list">
      {address.has('cursor') && <Link to={pageLink(address, null)}>Back to the first page</Link>}
      {nextCursor !== null && (
        <Link className="pager__next" to={pageLink(address, nextCursor)}>
          Next page
        </Link>
      )}
    </nav>
  );
}

function pageLink(address: URLSearchParams, cursor: string | null): string {
  const next = new URLSearchParams(address);
  if (cursor === null) next.delete('cursor');
  else next.set('cursor', cursor);
  return `?${next}`;
}
