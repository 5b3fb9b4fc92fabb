import { Navigate, Outlet, useLocation } from 'react-router';
import { FailurePage } from '../components/failure-page.tsx';
import { Loading } from '../components/loading.tsx';
import { useSession } from './session-context.tsx';

/** Lets signed-in people through and leads everybody else to the sign-in page, and back afterwards. */
export function RequireSession() {
  const { session, failure, refresh } = useSession();
  const { pathname, search } = useLocation();
  if (failure && session === undefined) return <FailurePage error={failure} retry={() => void refresh()} />;
  if (session === undefined) return <Loading what="your session" />;
  if (session === null) return <Navigate to="/sign-in" replace state={{ returnTo: pathname + search }} />;
  // A different person in the same tab starts with fresh pages.
  return <Outlet key={session.person.personId} />;
}
