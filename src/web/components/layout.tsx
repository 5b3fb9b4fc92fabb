import { Outlet, ScrollRestoration } from 'react-router';
import { useSession } from '../session/session-context.tsx';
import { TimeOutWarning } from '../session/time-out-warning.tsx';
import { Header } from './header.tsx';

/** What surrounds every page. */
export function Layout() {
  const { session } = useSession();
  return (
    <>
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      <Header />
      <main id="main" tabIndex={-1} className="shell main">
        <Outlet />
      </main>
      <footer className="footer">
        <div className="shell">
          {session ? (
            <p>
              {session.district.name}
              {session.district.isDemonstration && '. This district and its people are invented.'}
            </p>
          ) : (
            <p>Fairweight scores teacher evaluations exactly, and explains every step.</p>
          )}
        </div>
      </footer>
      <TimeOutWarning />
      <ScrollRestoration />
    </>
  );
}
