import { Link } from 'react-router';
import { Page } from '../../components/page.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { words } from './words.ts';

const places = [
  { to: '/evaluations', title: words.hr.evaluations, text: words.hr.evaluationsText },
  { to: '/people', title: words.hr.people, text: words.hr.peopleText },
  { to: '/reports', title: words.hr.report, text: words.hr.reportText },
  { to: '/policies', title: words.hr.policies, text: words.hr.policiesText },
];

export function HumanResourcesHome() {
  const { person } = useSignedIn();
  return (
    <Page title={words.greeting(person.name)} lead={<p>{words.hr.lead}</p>}>
      <ul className="places">
        {places.map((place) => (
          <li key={place.to} className="card">
            <h2 className="card__title">
              <Link to={place.to}>{place.title}</Link>
            </h2>
            <p>{place.text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
