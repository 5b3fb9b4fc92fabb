import { useState } from 'react';
import { useParams } from 'react-router';
import { getTimeline } from '../../api/evaluation-life.ts';
import { getEvaluation } from '../../api/evaluations.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { showDay } from '../../components/dates.ts';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { ResponseForm } from './response-form.tsx';
import { words } from './words.ts';

/** Attaches a response to an evaluation, by the teacher or for one that was handed in on paper. */
export function ResponsePage() {
  const { role } = useSignedIn();
  const { evaluationId = '' } = useParams();
  const [isAttached, setIsAttached] = useState(false);
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, record] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getTimeline(evaluationId, signal),
      ]);
      return { teacher: evaluation.value.teacher.name, responses: record.responses };
    },
    [evaluationId],
  );
  if (loaded.state === 'loading') return <Loading what="the responses" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const isOwn = role === 'teacher';
  const { teacher, responses } = loaded.value;
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(teacher)} lead={<p>{isOwn ? words.lead : words.leadOnPaper}</p>}>
        {isAttached && <Alert kind="success" title={words.attached} announce />}
        <VisibilityLine text={words.visibleTo} />
        <ResponseForm
          evaluationId={evaluationId}
          isOwn={isOwn}
          onAttached={() => {
            setIsAttached(true);
            reload();
            window.scrollTo(0, 0);
          }}
        />
        <section aria-labelledby="earlier-title">
          <h2 id="earlier-title">{words.earlier}</h2>
          {responses.length === 0 && <p>{words.none}</p>}
          {responses.map((response) => (
            <article key={response.responseId} className="card">
              <h3 className="card__title">
                {words.given(showDay(response.receivedOn), response.recordedBy?.name ?? words.somebody)}
              </h3>
              <p className="own-words">{response.response}</p>
            </article>
          ))}
        </section>
      </Page>
    </>
  );
}
