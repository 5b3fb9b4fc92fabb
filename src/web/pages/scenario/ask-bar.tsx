import { words } from './words.ts';

/** Says that the numbers are not those of the scenario as it is now. It stays in sight of slider and form. */
export function AskBar({ isFirst, isAsking, onAsk }: { isFirst: boolean; isAsking: boolean; onAsk: () => void }) {
  return (
    <section className="ask-bar no-print" aria-label={words.ask}>
      <p role="status">{isAsking ? words.working : isFirst ? words.notAsked : words.changed}</p>
      <button type="button" className="usa-button" aria-disabled={isAsking} onClick={() => isAsking || onAsk()}>
        {words.ask}
      </button>
    </section>
  );
}
