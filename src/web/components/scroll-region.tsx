import type { ReactNode } from 'react';

/** Holds what may be wider than its place, or longer where it is many rows; the keyboard scrolls it, too. */
export function ScrollRegion({
  label,
  isLong = false,
  children,
}: {
  label: string;
  isLong?: boolean;
  children: ReactNode;
}) {
  return (
    // A region that scrolls must take the focus, or the keyboard could not scroll it.
    <div
      className={isLong ? 'scroll-region scroll-region--long' : 'scroll-region'}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      {children}
    </div>
  );
}
