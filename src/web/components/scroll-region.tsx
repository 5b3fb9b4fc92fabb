import type { ReactNode } from 'react';

/** Holds what may be wider or longer than its place; the keyboard scrolls it, too. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // A region that scrolls must take the focus, or the keyboard could not scroll it.
    <div className="scroll-region" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
