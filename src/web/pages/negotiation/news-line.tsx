import type { BargainingStep } from '../../api/negotiation-types.ts';
import { Alert } from '../../components/alert.tsx';
import { words } from './words.ts';

/** What the others did while the page was open. The region is there from the start, so that it is read out when it fills. */
export function NewsLine({ news }: { news: readonly BargainingStep[] }) {
  return (
    <div role="status">
      {news.length > 0 && (
        <Alert kind="info" title={words.news}>
          {news.map(({ stepId, sentence, proposal }) => (
            <p key={stepId}>
              <a href={`#proposal-${proposal.number}`}>{sentence}</a>
            </p>
          ))}
        </Alert>
      )}
    </div>
  );
}
