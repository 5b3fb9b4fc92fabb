import { useId } from 'react';
import type { Model } from '../../../api/model-types.ts';
import { Facts } from '../../facts.tsx';
import { percent } from '../share-words.ts';
import { words } from './details-words.ts';

/** How far the scenario keeps the order of the teachers. */
export function AgreementSection({ agreement }: { agreement: NonNullable<Model['agreement']> }) {
  const titleId = useId();
  const { spearman, kendall, topTenth, bottomTenth, sentence } = agreement;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{words.agreement}</h3>
      <p className="model__point">{sentence}</p>
      <Facts
        facts={[
          { label: words.spearman, value: spearman },
          { label: words.kendall, value: kendall },
          { label: words.topTenth, value: percent(topTenth) },
          { label: words.bottomTenth, value: percent(bottomTenth) },
        ]}
      />
    </section>
  );
}
