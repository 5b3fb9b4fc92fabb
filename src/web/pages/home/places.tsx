import { Link } from 'react-router';

/** Where somebody can go from the home page, each place with a sentence on what it is for. */
export function Places({ places }: { places: readonly { to: string; title: string; text: string }[] }) {
  return (
    <ul className="places">
      {places.map(({ to, title, text }) => (
        <li key={to} className="card">
          <h2 className="card__title">
            <Link to={to}>{title}</Link>
          </h2>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
