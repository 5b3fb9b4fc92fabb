import type { Outcome } from '../../api/types.ts';
import { isRated } from '../../api/types.ts';
import { outcomeWords } from './words.ts';

/** The result first: the rating and the number before it, or why there is none. */
export function OutcomeView({ outcome }: { outcome: Outcome }) {
  if (!isRated(outcome)) {
    return (
      <section className="result" aria-labelledby="result-title">
        <h2 id="result-title" className="result__label">
          {outcome.outcome === 'pending' ? outcomeWords.pending : outcomeWords.noRating}
        </h2>
        <h3>{outcomeWords.reasons}</h3>
        <ul>
          {outcome.reasons.map((reason) => (
            <li key={reason.code + reason.sentence}>
              {reason.sentence} {reason.remedy}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const { composite, rating } = outcome;
  return (
    <section className="result" aria-labelledby="result-title">
      <p className="result__kind">{outcomeWords.rating}</p>
      <h2 id="result-title" className="result__label">
        {rating.label}
      </h2>
      {composite && (
        <p className="result__composite">
          {outcomeWords.composite} <strong>{composite.decimal}</strong>
          {composite.decimal.endsWith('…') && <span>, {outcomeWords.exactly(composite.exact)}</span>}
        </p>
      )}
    </section>
  );
}
