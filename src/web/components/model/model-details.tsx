import { type ReactNode, useId } from 'react';
import type { Model } from '../../api/model-types.ts';
import { AgreementSection } from './details/agreement-section.tsx';
import { ConsequencesSection } from './details/consequences-section.tsx';
import { EffectiveSection } from './details/effective-section.tsx';
import { GroupsSection } from './details/groups-section.tsx';
import { QualitySection } from './details/quality-section.tsx';
import { RulesSection } from './details/rules-section.tsx';
import { words } from './model-words.ts';

/** What else a model says of its own weights: weights in fact, certainty, groups, rules and consequences. */
export function ModelDetails({
  model,
  parameters,
}: {
  model: Model;
  /** The form of what the consequences rest on. */
  parameters?: ReactNode;
}) {
  const titleId = useId();
  const { effectiveWeights, quality, agreement, groups, rules, consequences } = model;
  return (
    <section aria-labelledby={titleId} className="model">
      <h2 id={titleId}>{words.details}</h2>
      <p>{words.detailsLead}</p>
      {effectiveWeights !== null && <EffectiveSection effective={effectiveWeights} />}
      {quality !== null && <QualitySection quality={quality} />}
      {agreement !== null && <AgreementSection agreement={agreement} />}
      {groups.length > 0 && <GroupsSection groups={groups} />}
      {rules.length > 0 && <RulesSection rules={rules} />}
      {(consequences !== null || parameters !== undefined) && (
        <ConsequencesSection consequences={consequences}>{parameters}</ConsequencesSection>
      )}
    </section>
  );
}
