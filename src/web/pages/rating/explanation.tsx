import { outcomeWords } from './words.ts';

/** The way to the rating in numbered sentences. */
export function Explanation({ sentences }: { sentences: readonly string[] }) {
  return (
    <section aria-labelledby="explanation-title">
      <h2 id="explanation-title">{outcomeWords.explanation}</h2>
      <ol className="sentences">
        {sentences.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}
