import { useId } from 'react';
import type { Migration } from '../../api/model-types.ts';
import { BandPattern, type BandLook, lookOf } from './chart/band-look.tsx';
import { words } from './model-words.ts';
import { cellInWords } from './share-words.ts';

/** The ratings under a scenario as one bar, the lowest first, with their names and numbers below it. */
export function DistributionBar({ migration }: { migration: Migration }) {
  const id = useId().replaceAll(/\W/g, '');
  const parts = migration.columns.map(({ key, label }, place) => {
    const cell = migration.columnTotals[place] ?? { least: 0, greatest: null };
    return { key, label, cell, count: 'count' in cell ? cell.count : null, pattern: `bar-${id}-${place}` };
  });
  const isTold = parts.every(({ count }) => count !== null);
  return (
    <figure className="distribution">
      {isTold && (
        <svg className="distribution__bar" height="26" role="img" aria-label={words.bar(namesOf(parts))}>
          <defs>
            {parts.map(({ key, pattern }, place) => (
              <BandPattern key={key} id={pattern} look={lookOf(place, false)} />
            ))}
          </defs>
          {parts.map((part, place) => (
            <rect
              key={part.key}
              x={across(startOf(parts, place), migration.total)}
              y="1"
              width={across(part.count ?? 0, migration.total)}
              height="24"
              fill={`url(#${part.pattern})`}
              stroke="#1b1b1b"
            />
          ))}
        </svg>
      )}
      <figcaption>
        <ul className="distribution__names">
          {parts.map(({ key, label, cell }, place) => (
            <li key={key}>
              <Swatch id={`swatch-${id}-${place}`} look={lookOf(place, false)} /> {label}: {cellInWords(cell)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

interface Part {
  label: string;
  cell: Parameters<typeof cellInWords>[0];
  count: number | null;
}

const across = (count: number, total: number): string => `${(100 * count) / Math.max(1, total)}%`;
const startOf = (parts: readonly Part[], place: number): number =>
  parts.slice(0, place).reduce((sum, { count }) => sum + (count ?? 0), 0);
const namesOf = (parts: readonly Part[]): string =>
  parts.map(({ label, cell }) => `${label} ${cellInWords(cell)}`).join(', ');

function Swatch({ id, look }: { id: string; look: BandLook }) {
  return (
    <svg width="14" height="14" aria-hidden="true" className="distribution__swatch">
      <defs>
        <BandPattern id={id} look={look} />
      </defs>
      <rect x="0.5" y="0.5" width="13" height="13" fill={`url(#${id})`} stroke="#1b1b1b" />
    </svg>
  );
}
