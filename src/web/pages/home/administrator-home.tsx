import { Link } from 'react-router';
import { listEvaluations } from '../../api/evaluations.ts';
import { countDue } from '../../api/schedule.ts';
import { currentSchoolYear } from '../../components/dates.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { EvaluationTable } from '../evaluation-list/evaluation-table.tsx';
import { words } from './words.ts';

/** Where an evaluation stands as long as something is left to be done. */
const openStatuses = ['planned', 'in_progress', 'drafted', 'issued', 'conference_held'] as const;

/** Who is due, and what is being worked on. */
export function AdministratorHome() {
  const { person, schools } = useSignedIn();
  const schoolYear = currentSchoolYear();
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [due, open] = await Promise.all([
        countDue(schoolYear, signal),
        Promise.all(openStatuses.map((status) => listEvaluations({ status, limit: 20 }, signal))),
      ]);
      return { due, open: open.flatMap(({ items }) => items) };
    },
    [schoolYear],
  );
  const text = words.administrator;
  const names = new Intl.ListFormat('en').format(schools.map((school) => school.name));
  return (
    <Page title={words.greeting(person.name)} lead={<p>{text.lead(names)}</p>}>
      {loaded.state === 'loading' && <Loading what="your evaluations" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <section aria-labelledby="due-title" className="card">
            <h2 id="due-title" className="card__title">
              {text.due}
            </h2>
            <p>{text.dueCount(loaded.value.due, schoolYear)}</p>
            {loaded.value.due > 0 && (
              <Link className="usa-button" to={`/start?schoolYear=${schoolYear}`}>
                {text.start}
              </Link>
            )}
          </section>
          <section aria-labelledby="open-title">
            <h2 id="open-title">{text.open}</h2>
            {loaded.value.open.length === 0 ? (
              <p className="empty">{text.noneOpen}</p>
            ) : (
              <EvaluationTable rows={loaded.value.open} caption={text.open} captionHidden />
            )}
            <p>
              <Link to="/evaluations">{text.all}</Link>
            </p>
          </section>
        </>
      )}
    </Page>
  );
}
