import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { api, body, changeHeaders, onAnswer, setCsrfToken } from '../api/client.ts';
import { isSignedOut } from '../api/problem.ts';
import type { Session } from '../api/types.ts';
import { forgetDrafts } from './kept-drafts.ts';

interface SessionState {
  /** undefined while the first question to the service is open, null when nobody is signed in. */
  session: Session | null | undefined;
  /** True when a session was there and the service has ended it. */
  hasEnded: boolean;
  failure: unknown;
  signIn: (email: string, password: string) => Promise<void>;
  signOut: () => Promise<void>;
  refresh: () => Promise<void>;
}

const SessionContext = createContext<SessionState | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [hasEnded, setHasEnded] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const accept = useCallback((next: Session | null) => {
    setCsrfToken(next?.csrfToken);
    setSession(next);
    setFailure(null);
  }, []);

  const refresh = useCallback(async () => {
    try {
      accept(body(await api.GET('/api/v1/session')));
    } catch (error) {
      if (isSignedOut(error)) accept(null);
      else setFailure(error);
    }
  }, [accept]);

  const signIn = useCallback(
    async (email: string, password: string) => {
      accept(body(await api.POST('/api/v1/session', { body: { email, password } })));
      setHasEnded(false);
    },
    [accept],
  );

  const signOut = useCallback(async () => {
    await api.DELETE('/api/v1/session', { params: { header: changeHeaders({}) } }).catch((error: unknown) => {
      if (!isSignedOut(error)) throw error;
    });
    forgetDrafts();
    accept(null);
  }, [accept]);

  useEffect(() => void refresh(), [refresh]);

  useEffect(
    () =>
      onAnswer((response) => {
        if (response.status !== 401 || new URL(response.url).pathname === '/api/v1/session') return;
        setHasEnded(true);
        accept(null);
      }),
    [accept],
  );

  const state = useMemo(
    () => ({ session, hasEnded, failure, signIn, signOut, refresh }),
    [session, hasEnded, failure, signIn, signOut, refresh],
  );
  return <SessionContext value={state}>{children}</SessionContext>;
}

/** The session and what can be done with it. */
export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('useSession outside of SessionProvider');
  return state;
}

/** The signed-in person's session, for pages behind RequireSession. */
export function useSignedIn(): Session {
  const { session } = useSession();
  if (!session) throw new Error('This page needs a session');
  return session;
}
