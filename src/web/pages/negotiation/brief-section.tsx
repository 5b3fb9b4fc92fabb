import { words } from './words.ts';

/** The whole negotiation as a file that both sides can take along. */
export function BriefSection({ negotiationId }: { negotiationId: string }) {
  const path = `/api/v1/negotiations/${negotiationId}/brief`;
  return (
    <section aria-labelledby="brief-title" className="no-print">
      <h2 id="brief-title">{words.brief}</h2>
      <p>{words.briefHint}</p>
      <div className="button-row">
        <a className="usa-button usa-button--outline" href={`${path}?format=pdf`} download>
          {words.briefPdf}
        </a>
        <a className="usa-button usa-button--outline" href={`${path}?format=xlsx`} download>
          {words.briefXlsx}
        </a>
      </div>
    </section>
  );
}
