import { Link, NavLink, useNavigate } from 'react-router';
import { useSession } from '../session/session-context.tsx';
import { linksFor } from './navigation.ts';
import { roleInWords } from './role-words.ts';

/** Name of the service, the way around for this role, who is signed in and the way out. */
export function Header() {
  const { session, signOut } = useSession();
  const navigate = useNavigate();
  return (
    <header className="header">
      <div className="header__bar">
        <div className="shell header__inner">
          <Link to="/" className="header__name">
            Fairweight
          </Link>
          {session && (
            <div className="header__person">
              <span>
                {session.person.name} <span className="header__role">{roleInWords(session.role)}</span>
              </span>
              <button
                type="button"
                className="header__sign-out"
                onClick={() => void signOut().then(() => navigate('/sign-in'))}
              >
                Sign out
              </button>
            </div>
          )}
        </div>
      </div>
      {session && (
        <nav className="header__nav" aria-label="Main">
          <ul className="shell header__links">
            {linksFor(session.role).map((link) => (
              <li key={link.to}>
                <NavLink to={link.to} end={link.to === '/'}>
                  {link.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
