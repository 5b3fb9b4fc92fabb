import { ApiProblem } from '../api/problem.ts';
import { Failure } from './failure.tsx';
import { Page } from './page.tsx';

/** Stands in for a page that could not be read; what another person may see looks the same as what does not exist. */
export function FailurePage({ error, retry }: { error: unknown; retry: () => void }) {
  const isAbsent = error instanceof ApiProblem && (error.status === 404 || error.status === 403);
  return (
    <Page title={isAbsent ? 'There is nothing here for you' : 'This page cannot be shown now'}>
      <Failure error={error} {...(isAbsent ? {} : { retry })} />
    </Page>
  );
}
