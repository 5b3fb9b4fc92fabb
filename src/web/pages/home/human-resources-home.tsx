import { Page } from '../../components/page.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { Places } from './places.tsx';
import { words } from './words.ts';

const { hr, bargaining } = words;
const places = [
  { to: '/evaluations', title: hr.evaluations, text: hr.evaluationsText },
  { to: '/people', title: hr.people, text: hr.peopleText },
  { to: '/reports', title: hr.report, text: hr.reportText },
  { to: '/policies', title: hr.policies, text: hr.policiesText },
  { to: '/modelling', title: bargaining.modelling, text: bargaining.modellingText },
  { to: '/negotiations', title: bargaining.negotiations, text: bargaining.negotiationsText },
];

export function HumanResourcesHome() {
  const { person } = useSignedIn();
  return (
    <Page title={words.greeting(person.name)} lead={<p>{words.hr.lead}</p>}>
      <Places places={places} />
    </Page>
  );
}
