import { Page } from '../../components/page.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { Places } from './places.tsx';
import { words } from './words.ts';

const { bargaining } = words;
const places = [
  { to: '/negotiations', title: bargaining.negotiations, text: bargaining.negotiationsText },
  { to: '/modelling', title: bargaining.modelling, text: bargaining.modellingText },
  { to: '/policies', title: bargaining.policies, text: bargaining.policiesText },
];

/** For those who work on policies and see nobody's ratings: negotiators of both sides, and the system administrator. */
export function NegotiatorHome({
  role,
}: {
  role: 'union_negotiator' | 'district_negotiator' | 'system_administrator';
}) {
  const { person } = useSignedIn();
  return (
    <Page title={words.greeting(person.name)} lead={<p>{words[role].lead}</p>}>
      <p>{words[role].limits}</p>
      <Places places={places} />
    </Page>
  );
}
