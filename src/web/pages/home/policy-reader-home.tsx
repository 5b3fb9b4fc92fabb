import { Link } from 'react-router';
import { Page } from '../../components/page.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { words } from './words.ts';

/** For roles that can read policies and nothing else today: says so. */
export function PolicyReaderHome({
  role,
}: {
  role: 'union_negotiator' | 'district_negotiator' | 'system_administrator';
}) {
  const { person } = useSignedIn();
  return (
    <Page title={words.greeting(person.name)} lead={<p>{words[role].lead}</p>}>
      <p>{words[role].limits}</p>
      <p>
        <Link className="usa-button" to="/policies">
          {words.readPolicies}
        </Link>
      </p>
    </Page>
  );
}
