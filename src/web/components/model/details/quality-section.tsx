import { useId } from 'react';
import type { Model } from '../../../api/model-types.ts';
import { Facts } from '../../facts.tsx';
import { percent } from '../share-words.ts';
import { words } from './details-words.ts';

/** How far the ratings would be the same if they were made again. */
export function QualitySection({ quality }: { quality: NonNullable<Model['quality']> }) {
  const titleId = useId();
  const { reliability, accuracy, consistency, sentence } = quality;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.quality}</h3>
      <p className="model__point">{sentence}</p>
      <Facts
        facts={[
          { label: words.reliability, value: reliability },
          { label: words.accuracy, value: percent(accuracy) },
          { label: words.consistency, value: percent(consistency) },
        ]}
      />
    </section>
  );
}
