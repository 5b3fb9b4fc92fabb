import { useEffect, useRef } from 'react';

/** Milliseconds between two looks. */
const pause = 20_000;
/** Milliseconds after which a page that nobody touches stops looking, so that an idle session can end. */
const attention = 10 * 60_000;

/**
 * Looks again when the person comes back to the page and every 20 seconds while it is in view and in use. Somebody who
 * left is not kept signed in by it: after ten minutes without a key or a pointer it waits for the next one.
 */
export function useWatch(look: () => void): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    let lastTouch = Date.now();
    const isUsed = () => Date.now() - lastTouch < attention;
    const touch = () => {
      const wasAway = !isUsed();
      lastTouch = Date.now();
      if (wasAway) latest.current();
    };
    const comeBack = () => {
      lastTouch = Date.now();
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible' && isUsed()) latest.current();
    }, pause);
    for (const kind of ['keydown', 'pointerdown', 'pointermove']) window.addEventListener(kind, touch);
    for (const kind of ['focus', 'online']) window.addEventListener(kind, comeBack);
    document.addEventListener('visibilitychange', comeBack);
    return () => {
      window.clearInterval(timer);
      for (const kind of ['keydown', 'pointerdown', 'pointermove']) window.removeEventListener(kind, touch);
      for (const kind of ['focus', 'online']) window.removeEventListener(kind, comeBack);
      document.removeEventListener('visibilitychange', comeBack);
    };
  }, []);
}
