import { type ReactNode, useEffect, useRef } from 'react';

/** The first page is read from its top by the browser itself; every later one starts at its heading. */
let isFirstPage = true;

/** Sets the document's title and, after a navigation, moves the focus to the heading so that nobody is left behind. */
export function Page({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <>
      <title>{`${title} – Fairweight`}</title>
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {title}
      </h1>
      {lead && <div className="page-lead">{lead}</div>}
      {children}
    </>
  );
}
