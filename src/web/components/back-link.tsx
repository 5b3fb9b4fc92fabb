import { Link } from 'react-router';

/** The way up to the page this one belongs to. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <nav className="back" aria-label="Back">
      <Link to={to}>
        <span aria-hidden="true">‹ </span>
        {children}
      </Link>
    </nav>
  );
}
