import { useState } from 'react';
import { addRecommendation } from '../../api/writing.ts';
import type { Recommendation } from '../../api/types.ts';
import { Select } from '../../components/select.tsx';
import { subjects } from './about-words.ts';
import { EntryForm } from './entry-form.tsx';
import { RecommendationCard, RecommendationView } from './recommendation-card.tsx';
import { words } from './words.ts';

/** The recommendations, and the way to add one: as a draft while the evaluation is open, for good afterwards. */
export function RecommendationsSection({
  evaluationId,
  personId,
  recommendations,
  canWrite,
  canAdd,
  onChanged,
}: {
  evaluationId: string;
  personId: string;
  recommendations: readonly Recommendation[];
  canWrite: boolean;
  canAdd: boolean;
  onChanged: () => void;
}) {
  const [about, setAbout] = useState('');
  const shown = recommendations.filter(({ isWithdrawn }) => canWrite || !isWithdrawn);
  return (
    <section aria-labelledby="recommendations">
      <h2 id="recommendations" tabIndex={-1}>
        {words.recommendations}
      </h2>
      <p>{words.recommendationsText}</p>
      {shown.length === 0 && <p>{words.noRecommendations}</p>}
      {shown.map((recommendation) =>
        canWrite && !recommendation.isShared ? (
          <RecommendationCard
            key={recommendation.recommendationId}
            evaluationId={evaluationId}
            personId={personId}
            recommendation={recommendation}
          />
        ) : (
          <RecommendationView key={recommendation.recommendationId} recommendation={recommendation} />
        ),
      )}
      {canAdd && (
        <EntryForm
          id="new-recommendation"
          label={words.newRecommendation}
          add={canWrite ? words.addRecommendation : words.addAndShare}
          missing={words.recommendationMissing}
          isLong
          maxLength={20_000}
          onAdd={async (recommendation, key) => {
            await addRecommendation(evaluationId, { about, recommendation, isWithdrawn: false }, key);
            onChanged();
          }}
        >
          <Select
            id="new-recommendation-about"
            label={words.about}
            value={about}
            options={subjects}
            onChange={setAbout}
          />
        </EntryForm>
      )}
    </section>
  );
}
