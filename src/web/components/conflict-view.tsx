import { useEffect, useRef, useState } from 'react';

export interface ConflictWords {
  title: string;
  text: string;
  mine: string;
  theirs: string;
  resolve: string;
  empty: string;
}

export interface Conflict {
  key: string;
  label: string;
  mine: string;
  theirs: string;
}

/** Shows two versions side by side where they differ. What the person entered is kept unless they say otherwise. */
export function ConflictView({
  words,
  conflicts,
  theirChanges,
  onResolve,
}: {
  words: ConflictWords;
  conflicts: readonly Conflict[];
  /** Keys that only the other side changed: there the other version is the first choice. */
  theirChanges: ReadonlySet<string>;
  /** Receives the keys for which the other version was chosen. */
  onResolve: (takeTheirs: ReadonlySet<string>) => void;
}) {
  const [takeTheirs, setTakeTheirs] = useState(theirChanges);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  const choose = (key: string, isTheirs: boolean) => {
    const next = new Set(takeTheirs);
    if (isTheirs) next.add(key);
    else next.delete(key);
    setTakeTheirs(next);
  };
  return (
    <section ref={box} tabIndex={-1} className="notice notice--warning conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className="notice__title">
        {words.title}
      </h2>
      <div className="notice__body">
        <p>{words.text}</p>
        {conflicts.map((conflict) => (
          <fieldset key={conflict.key} className="usa-fieldset conflict__difference">
            <legend>{conflict.label}</legend>
            <div className="conflict__sides">
              {(['mine', 'theirs'] as const).map((side) => (
                <div key={side} className="usa-radio">
                  <input
                    className="usa-radio__input usa-radio__input--tile"
                    type="radio"
                    id={`conflict-${side}-${conflict.key}`}
                    name={`conflict-${conflict.key}`}
                    checked={takeTheirs.has(conflict.key) === (side === 'theirs')}
                    onChange={() => choose(conflict.key, side === 'theirs')}
                  />
                  <label className="usa-radio__label" htmlFor={`conflict-${side}-${conflict.key}`}>
                    {words[side]}
                    <span className="usa-radio__label-description conflict__text">
                      {conflict[side] === '' ? words.empty : conflict[side]}
                    </span>
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        ))}
        <div className="button-row">
          <button type="button" className="usa-button" onClick={() => onResolve(takeTheirs)}>
            {words.resolve}
          </button>
        </div>
      </div>
    </section>
  );
}
