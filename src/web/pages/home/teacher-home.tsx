import { Link } from 'react-router';
import { listEvaluations } from '../../api/evaluations.ts';
import { Failure } from '../../components/failure.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { EvaluationTable } from '../evaluation-list/evaluation-table.tsx';
import { words } from './words.ts';

/** A teacher's own evaluations, the newest first. */
export function TeacherHome() {
  const { person } = useSignedIn();
  const { loaded, reload } = useLoad((signal) => listEvaluations({}, signal), []);
  return (
    <Page title={words.greeting(person.name)} lead={<p>{words.teacher.lead}</p>}>
      {loaded.state === 'loading' && <Loading what="your evaluations" />}
      {loaded.state === 'failed' && <Failure error={loaded.error} retry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value.items.length === 0 ? (
          <p className="empty">{words.teacher.none}</p>
        ) : (
          <EvaluationTable rows={loaded.value.items} caption={words.teacher.evaluations} isOwn />
        ))}
      <p>
        <Link to={`/people/${person.personId}`}>{words.teacher.record}</Link>
      </p>
    </Page>
  );
}
