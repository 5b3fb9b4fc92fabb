import { useEffect, useRef, useState } from 'react';
import { onAnswer } from '../api/client.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { useSession } from './session-context.tsx';

/** The service ends a session after this long without a request. */
const idleMinutes = 30;
const warningMinutes = 5;
const minute = 60_000;

/** Warns before the service ends the session and offers to stay, with time enough to read it (WCAG 2.2.1). */
export function TimeOutWarning() {
  const { session, signOut, refresh } = useSession();
  const lastAnswer = useRef(Date.now());
  const [minutesLeft, setMinutesLeft] = useState(idleMinutes);

  useEffect(
    () =>
      onAnswer(() => {
        lastAnswer.current = Date.now();
        setMinutesLeft(idleMinutes);
      }),
    [],
  );
  useEffect(() => {
    const timer = window.setInterval(() => {
      setMinutesLeft(Math.ceil(idleMinutes - (Date.now() - lastAnswer.current) / minute));
    }, minute / 4);
    return () => window.clearInterval(timer);
  }, []);
  // Asking once more lets the service itself say that the session has ended.
  useEffect(() => {
    if (session && minutesLeft <= 0) void refresh();
  }, [session, minutesLeft, refresh]);

  if (!session || minutesLeft > warningMinutes || minutesLeft <= 0) return null;
  return (
    <ConfirmDialog
      title="Are you still there?"
      confirmLabel="Stay signed in"
      cancelLabel="Sign out"
      onConfirm={() => void refresh()}
      onCancel={() => void signOut()}
    >
      <p role="status">
        You will be signed out in about {minutesLeft} {minutesLeft === 1 ? 'minute' : 'minutes'}. What is saved stays
        saved.
      </p>
    </ConfirmDialog>
  );
}
