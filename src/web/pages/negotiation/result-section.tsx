import { Link } from 'react-router';
import type { PolicyReference } from '../../api/types.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { words } from './words.ts';

/** The published version that came of it, and what happens next. */
export function ResultSection({ adopted }: { adopted: PolicyReference }) {
  const { role } = useSignedIn();
  const path = `/policies/${adopted.policyVersionId}`;
  const decides = role === 'hr' || role === 'system_administrator';
  return (
    <section aria-labelledby="result-title" className="card">
      <h2 id="result-title" className="card__title">
        {words.result}
      </h2>
      <p>
        <Link to={path}>{words.resultOf(adopted.title, adopted.version)}</Link>
      </p>
      <p>{words.resultText}</p>
      {decides ? (
        <Link className="usa-button" to={`${path}#effect-title`}>
          {words.effectOwn}
        </Link>
      ) : (
        <p>{words.effectOther}</p>
      )}
    </section>
  );
}
