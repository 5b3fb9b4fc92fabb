import { type Ref, useRef } from 'react';
import { describedBy } from '../../components/field.tsx';

/** A field for a text of many lines, with their numbers beside them. Tab leaves it, as it leaves every field. */
export function CodeField({
  ref,
  id,
  hint,
  value,
  faultyLines,
  onChange,
}: {
  ref: Ref<HTMLTextAreaElement>;
  id: string;
  hint: string;
  value: string;
  /** Lines to mark, counted from 1. */
  faultyLines: ReadonlySet<number>;
  onChange: (value: string) => void;
}) {
  const numbers = useRef<HTMLDivElement>(null);
  return (
    <div className="code">
      <div ref={numbers} className="code__numbers" aria-hidden="true">
        {value.split('\n').map((_, index) => (
          <div
            key={index}
            className={faultyLines.has(index + 1) ? 'code__number code__number--faulty' : 'code__number'}
          >
            {index + 1}
          </div>
        ))}
      </div>
      <textarea
        ref={ref}
        className="usa-textarea code-field"
        id={id}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
        {...describedBy(id, hint)}
      />
    </div>
  );
}

/** Selects a line, counted from 1, and brings it into view. */
export function goToLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight);
  field.scrollTop = Math.max(0, (line - 4) * lineHeight);
  field.scrollLeft = 0;
}
