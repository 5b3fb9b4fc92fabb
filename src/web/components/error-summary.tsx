import { useEffect, useRef } from 'react';

export interface FieldError {
  /** The id of the form control. */
  field: string;
  message: string;
}

/** The list of what to correct at the top of a form; it takes the focus and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="notice notice--error" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className="notice__title">
        {errors.length === 1 ? 'There is a problem' : `There are ${errors.length} problems`}
      </h2>
      <ul className="notice__body">
        {errors.map((error) => (
          <li key={error.field + error.message}>
            <a
              href={`#${error.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.field)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
