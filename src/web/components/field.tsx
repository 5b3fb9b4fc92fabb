import type { ReactNode } from 'react';

/** A label, its hint and its error around one form control; the control must carry `id` and `describedBy(id, …)`. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="usa-error-message" id={`${id}-error`}>
          <span className="usa-sr-only">Error: </span>
          {error}
        </span>
      )}
      {children}
    </div>
  );
}

/** The attributes that tie a control to its hint and its error. */
export function describedBy(id: string, hint?: string, error?: string): Record<string, string | boolean> {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true } : {}) };
}
