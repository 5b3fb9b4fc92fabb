import { ApiProblem, NoConnection } from '../api/problem.ts';
import { Alert } from './alert.tsx';

/** What went wrong, in the service's own words, with what to do and a number to quote. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const again = retry && (
    <p>
      <button type="button" className="usa-button usa-button--outline" onClick={retry}>
        Try again
      </button>
    </p>
  );
  if (error instanceof NoConnection) {
    return (
      <Alert kind="error" title="The service cannot be reached" announce>
        <p>Check your connection, then try again. Nothing you saved is lost.</p>
        {again}
      </Alert>
    );
  }
  if (!(error instanceof ApiProblem)) {
    return (
      <Alert kind="error" title="Something went wrong on this page" announce>
        <p>{error instanceof Error ? error.message : String(error)}</p>
        {again}
      </Alert>
    );
  }
  return (
    <Alert kind="error" title={error.title} announce>
      {error.detail && <p>{error.detail}</p>}
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map((each) => (
            <li key={each.pointer + each.detail}>
              {each.detail} {each.remedy}
            </li>
          ))}
        </ul>
      )}
      {error.requestId && <p className="small-print">If you ask for help, quote request {error.requestId}.</p>}
      {again}
    </Alert>
  );
}
