import { Link } from 'react-router';
import { Page } from '../../components/page.tsx';

export function NotFoundPage() {
  return (
    <Page title="This page does not exist">
      <p>
        The address may be mistyped, or the page may have moved. <Link to="/">Go to your home page</Link>.
      </p>
    </Page>
  );
}
