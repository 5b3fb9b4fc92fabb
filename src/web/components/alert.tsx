import type { ReactNode } from 'react';

type Kind = 'info' | 'warning' | 'error' | 'success';

const kindInWords: Record<Kind, string> = { info: 'Note', warning: 'Warning', error: 'Error', success: 'Done' };

/** A message box. The kind is said in words too, so that colour and icon are never alone. */
export function Alert({
  kind,
  title,
  announce = false,
  children,
}: {
  kind: Kind;
  title?: string;
  /** True for messages that appear after something the person did. */
  announce?: boolean;
  children?: ReactNode;
}) {
  const role = announce ? { role: kind === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={`notice notice--${kind}`} {...role}>
      <p className="notice__title">
        {title === undefined ? (
          <strong>{kindInWords[kind]}</strong>
        ) : (
          <>
            <span className="usa-sr-only">{kindInWords[kind]}: </span>
            <strong>{title}</strong>
          </>
        )}
      </p>
      {children !== undefined && <div className="notice__body">{children}</div>}
    </div>
  );
}
