import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Leads to the part of a page that the address names after its #, once the page is there: the browser itself looks for
 * it before anything is loaded. A form control gets the focus; any other part needs tabIndex -1 for that.
 */
export function useArrival(isThere: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isThere || hash === '') return;
    const part = document.getElementById(decodeURIComponent(hash.slice(1)));
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [isThere, hash, key]);
}
