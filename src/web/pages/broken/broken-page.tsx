import { useRouteError } from 'react-router';
import { Failure } from '../../components/failure.tsx';
import { Page } from '../../components/page.tsx';
import { words } from './words.ts';

/** Stands in for a page whose code cannot be fetched, for instance after the service was updated, or that broke. */
export function BrokenPage() {
  const error = useRouteError();
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <Failure error={error} retry={() => window.location.reload()} />
    </Page>
  );
}
