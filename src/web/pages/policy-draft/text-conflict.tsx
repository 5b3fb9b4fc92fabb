import { useEffect, useRef } from 'react';
import { differingPassages, type Lines } from './passages.ts';
import { words } from './words.ts';

/** Where the text being written differs from the one somebody else has saved. Nothing is dropped before the choice. */
export function TextConflict({
  mine,
  theirs,
  onChoose,
}: {
  mine: string;
  theirs: string;
  onChoose: (takeTheirs: boolean) => void;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section ref={box} tabIndex={-1} className="notice notice--warning conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" className="notice__title">
        {words.conflict.title}
      </h2>
      <div className="notice__body">
        <p>{words.conflict.text}</p>
        <ol className="passages">
          {differingPassages(mine, theirs).map((passage) => (
            <li key={`${passage.mine.first} ${passage.theirs.first}`} className="passages__item">
              <div className="columns">
                <Side title={words.conflict.mine} side={passage.mine} />
                <Side title={words.conflict.theirs} side={passage.theirs} />
              </div>
            </li>
          ))}
        </ol>
        <div className="button-row">
          <button type="button" className="usa-button" onClick={() => onChoose(false)}>
            {words.conflict.keepMine}
          </button>
          <button type="button" className="usa-button usa-button--outline" onClick={() => onChoose(true)}>
            {words.conflict.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  );
}

function Side({ title, side: { first, lines } }: { title: string; side: Lines }) {
  return (
    <div>
      <p className="passages__title">{words.conflict.lines(title, first, lines.length)}</p>
      {lines.length > 0 && <pre className="passages__lines">{lines.join('\n')}</pre>}
    </div>
  );
}
