import { words } from './words.ts';

/** A policy document as nested lists, in the order of its text. Whatever a later policy adds shows up by itself. */
export function DocumentView({ value }: { value: unknown }) {
  if (!isNested(value)) return <>{inWords(value)}</>;
  if (Array.isArray(value)) {
    return (
      <ol className="document-list">
        {value.map((item, index) => (
          <li key={`${index}`}>
            <DocumentView value={item} />
          </li>
        ))}
      </ol>
    );
  }
  return (
    <dl className="document-entries">
      {Object.entries(value).map(([key, entry]) => (
        <div key={key} className={isNested(entry) ? 'document-entry' : 'document-entry document-entry--short'}>
          <dt>{nameInWords(key)}</dt>
          <dd>
            <DocumentView value={entry} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isNested = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Every scalar of a policy is text, but for an empty entry. */
function inWords(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return value === 'undetermined' ? words.undetermined : value;
}

/** 'minimumPupils' and 'minimum-pupils' become 'Minimum pupils'. */
function nameInWords(key: string): string {
  const text = key.replaceAll(/[-_]/g, ' ').replaceAll(/([a-z])([A-Z])/g, (_, end: string, start: string) => {
    return `${end} ${start.toLowerCase()}`;
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
