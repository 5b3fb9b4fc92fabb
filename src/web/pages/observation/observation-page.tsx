import { useState } from 'react';
import { useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { getObservation, getRubric } from '../../api/observations.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { useSignedIn } from '../../session/session-context.tsx';
import { ObservationEditor } from './observation-editor.tsx';
import { ObservationView } from './observation-view.tsx';
import { words } from './words.ts';

/** One observation: to enter while it is this person's draft, to read otherwise. */
export function ObservationPage() {
  const { person } = useSignedIn();
  const { evaluationId = '', observationId = '' } = useParams();
  const [wasShared, setWasShared] = useState(false);
  const { loaded, reload, put } = useLoad(
    async (signal) => {
      const [evaluation, observation] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getObservation(evaluationId, observationId, signal),
      ]);
      const rubric = await getRubric(observation.value.rubricKey, signal);
      return { teacher: evaluation.value.teacher.name, observation, rubric };
    },
    [evaluationId, observationId],
  );
  if (loaded.state === 'loading') return <Loading what="the observation" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { teacher, observation, rubric } = loaded.value;
  const notices = new Set([...observation.value.notices, ...(rubric.notice === undefined ? [] : [rubric.notice])]);
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(teacher)}>
        {wasShared && <Alert kind="success" title={words.sharedNow(teacher)} announce />}
        <Notices notices={[...notices]} />
        {observation.value.allowedActions.includes('write') ? (
          <ObservationEditor
            loaded={observation}
            rubric={rubric}
            teacher={teacher}
            personId={person.personId}
            onShared={(shared) => {
              setWasShared(true);
              put({ teacher, observation: shared, rubric });
              window.scrollTo(0, 0);
            }}
          />
        ) : (
          <ObservationView observation={observation.value} rubric={rubric} />
        )}
      </Page>
    </>
  );
}
