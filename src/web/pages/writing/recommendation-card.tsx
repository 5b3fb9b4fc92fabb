import { etagFor, getWriting, type RecommendationContent, saveRecommendation } from '../../api/writing.ts';
import type { Recommendation } from '../../api/types.ts';
import { AutosavePart } from '../../components/autosave/autosave-part.tsx';
import type { PartField } from '../../components/autosave/part-fields.ts';
import type { Saved } from '../../components/autosave/use-autosave.ts';
import { Field } from '../../components/field.tsx';
import { aboutInWords } from './about-words.ts';
import { Withdrawal } from './withdrawal.tsx';
import { words } from './words.ts';

const fields: readonly PartField<RecommendationContent>[] = [
  { key: 'recommendation', label: words.recommendation, inWords: ({ recommendation }) => recommendation },
  { key: 'isWithdrawn', label: words.withdraw, inWords: ({ isWithdrawn }) => (isWithdrawn ? words.withdrawn : '') },
];

const savedOf = (now: Recommendation): Saved<RecommendationContent> => {
  const { about, recommendation, isWithdrawn } = now;
  return { content: { about, recommendation, isWithdrawn }, etag: etagFor(now), savedAt: now.updatedAt };
};

/** One recommendation, as long as it can be changed. */
export function RecommendationCard({
  evaluationId,
  personId,
  recommendation,
}: {
  evaluationId: string;
  personId: string;
  recommendation: Recommendation;
}) {
  const { recommendationId } = recommendation;
  const id = `recommendation-${recommendationId}`;
  const read = async () => {
    const all = (await getWriting(evaluationId)).recommendations;
    return savedOf(all.find((each) => each.recommendationId === recommendationId) ?? recommendation);
  };
  return (
    <section className="card" aria-label={aboutInWords(recommendation.about)}>
      <h3 className="card__title">{aboutInWords(recommendation.about)}</h3>
      <AutosavePart
        loaded={savedOf(recommendation)}
        fields={fields}
        saving={{
          keptKey: `recommendation:${personId}:${recommendationId}`,
          save: (content, etag) => saveRecommendation(evaluationId, recommendationId, content, etag),
          read,
        }}
      >
        {(draft, change) => (
          <>
            <Field id={id} label={words.recommendation}>
              <textarea
                className="usa-textarea text-area--wide"
                id={id}
                maxLength={20_000}
                value={draft.recommendation}
                onChange={(event) => change({ ...draft, recommendation: event.target.value })}
              />
            </Field>
            <Withdrawal
              name={aboutInWords(draft.about)}
              isWithdrawn={draft.isWithdrawn}
              onChange={(isWithdrawn) => change({ ...draft, isWithdrawn })}
            />
          </>
        )}
      </AutosavePart>
    </section>
  );
}

/** One recommendation to read. */
export function RecommendationView({ recommendation }: { recommendation: Recommendation }) {
  return (
    <section className="card" aria-label={aboutInWords(recommendation.about)}>
      <h3 className="card__title">{aboutInWords(recommendation.about)}</h3>
      <p className="own-words">{recommendation.recommendation}</p>
    </section>
  );
}
