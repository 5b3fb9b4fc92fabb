import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getFindings, type LifeStep, takeStep } from '../../api/evaluation-life.ts';
import { getEvaluation } from '../../api/evaluations.ts';
import { ApiProblem, isConflict } from '../../api/problem.ts';
import { actWords } from '../../components/act-words.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAction } from '../../components/use-action.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { ActPanel } from './act-panel.tsx';
import { FindingsSection } from './findings-section.tsx';
import { askedAct, type Stage, stageOf } from './stage.ts';
import { StagesList } from './stages-list.tsx';
import { words } from './words.ts';

/** Puts an evaluation in writing, issues it, records the conference and closes it, with what the law says to each. */
export function FinalisePage() {
  const { evaluationId = '' } = useParams();
  const { loaded, reload, put } = useLoad((signal) => load(evaluationId, signal), [evaluationId]);
  const { busy, error, run } = useAction();
  const [done, setDone] = useState('');
  const back = <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>;

  if (loaded.state === 'loading') return <Loading what="what the law says" />;
  if (loaded.state === 'failed')
    return (
      <>
        {back}
        <FailurePage error={loaded.error} retry={reload} />
      </>
    );

  const { evaluation, etag, guided } = loaded.value;
  const stage = stageOf(evaluation.status);
  const act = (name: Stage, step: LifeStep) => {
    setDone('');
    run(async () => {
      try {
        await takeStep(evaluationId, name, etag, step);
        put(await load(evaluationId));
        setDone(actWords[name].done);
        window.scrollTo(0, 0);
      } catch (failure) {
        // Perhaps somebody was faster, or the day that was given makes a difference: show how things stand now.
        reload();
        throw failure;
      }
    });
  };
  return (
    <>
      {back}
      <Page title={words.title(evaluation.teacher.name)} lead={<p>{words.lead}</p>}>
        {done !== '' && <Alert kind="success" title={done} announce />}
        <StagesList status={evaluation.status} />
        <VisibilityLine text={words.visibleTo} />
        {stage !== null && <FindingsSection guided={guided} evaluationId={evaluationId} />}
        {isConflict(error) ? (
          <Alert kind="warning" title={words.changedTitle} announce>
            <p>{words.changedText}</p>
          </Alert>
        ) : (
          error !== null && <Failure error={error} />
        )}
        {stage === null ? (
          <p className="empty">{evaluation.status === 'closed' ? words.closed : words.notYet}</p>
        ) : !evaluation.allowedActions.includes(stage) ? (
          <p className="empty">
            {words.notRated} <Link to={`/evaluations/${evaluationId}/preview`}>{words.preview}</Link>
          </p>
        ) : stage !== 'conference' && guided.isBlocked ? (
          <p className="empty">{words.blocked}</p>
        ) : (
          <ActPanel
            key={stage}
            stage={stage}
            needsAcknowledgement={
              (stage === 'issue' || stage === 'close') && (guided.needsAcknowledgement || wantsAcknowledgement(error))
            }
            takesFocus={done !== ''}
            busy={busy}
            onAct={(step) => act(stage, step)}
          />
        )}
      </Page>
    </>
  );
}

/** The day of an act can bring a warning that today would not; then the service asks for the acknowledgement. */
const wantsAcknowledgement = (error: unknown): boolean =>
  error instanceof ApiProblem && error.errors.some(({ pointer }) => pointer === '/acknowledgement');

async function load(evaluationId: string, signal?: AbortSignal) {
  const { value: evaluation, etag } = await getEvaluation(evaluationId, signal);
  const { value: guided } = await getFindings(evaluationId, askedAct(evaluation.status), signal);
  return { evaluation, etag, guided };
}
