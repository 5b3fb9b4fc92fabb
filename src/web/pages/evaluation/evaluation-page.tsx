import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getDeadlines, getTimeline } from '../../api/evaluation-life.ts';
import { getEvaluation } from '../../api/evaluations.ts';
import { isConflict } from '../../api/problem.ts';
import { getWriting } from '../../api/writing.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { Facts } from '../../components/facts.tsx';
import { Failure } from '../../components/failure.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { gradeInWords, statusInWords } from '../../components/status-words.ts';
import { useAction } from '../../components/use-action.ts';
import { useArrival } from '../../components/use-arrival.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { MilestoneSection } from './milestone-section.tsx';
import { NextStepSection } from './next-step-section.tsx';
import { ObservationsSection } from './observations-section.tsx';
import { OtherActsSection } from './other-acts-section.tsx';
import { RatingsSection } from './ratings-section.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { WrittenSection } from './written-section.tsx';
import { words } from './words.ts';

/** One evaluation: where it stands, what is in it, and what this person may do with it. */
export function EvaluationPage() {
  const { role } = useSignedIn();
  const { evaluationId = '' } = useParams();
  const { loaded, reload, put } = useLoad((signal) => load(evaluationId, signal), [evaluationId]);
  const { busy, error, run } = useAction();
  const [done, setDone] = useState('');

  useArrival(loaded.state === 'ready');

  if (loaded.state === 'loading') return <Loading what="the evaluation" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { evaluation, etag, record, due, writing } = loaded.value;
  const isOwn = role === 'teacher';
  const act = (action: () => Promise<void>, message = '') => {
    setDone('');
    run(async () => {
      try {
        await action();
        put(await load(evaluationId));
        if (message !== '') window.scrollTo(0, 0);
        setDone(message);
      } catch (failure) {
        // Perhaps somebody was faster: show how things stand now.
        reload();
        throw failure;
      }
    });
  };
  return (
    <>
      <BackLink to={isOwn ? '/' : '/evaluations'}>{isOwn ? words.backToOwn : words.back}</BackLink>
      <Page title={words.title(evaluation.teacher.name)}>
        {done !== '' && <Alert kind="success" title={done} announce />}
        {isConflict(error) ? (
          <Alert kind="warning" title={words.changedTitle} announce>
            <p>{words.changedText}</p>
          </Alert>
        ) : (
          error !== null && <Failure error={error} />
        )}
        <Facts
          facts={[
            { label: words.status, value: statusInWords(evaluation.status) },
            { label: words.school, value: evaluation.school.name },
            { label: words.grade, value: gradeInWords(evaluation.grade) },
            { label: words.schoolYear, value: evaluation.schoolYear },
            { label: words.evaluator, value: evaluation.evaluator?.name ?? words.noEvaluator },
            {
              label: words.policy,
              value: (
                <Link to={`/policies/${evaluation.policy.policyVersionId}`}>
                  {words.policyVersion(evaluation.policy.title, evaluation.policy.version)}
                </Link>
              ),
            },
          ]}
        />
        <VisibilityLine text={isOwn ? words.visibleToTeacher : words.visibleToStaff} />
        <Notices notices={evaluation.notices} />
        <NextStepSection evaluation={evaluation} etag={etag} record={record} isOwn={isOwn} busy={busy} onAction={act} />
        <TimelineSection record={record} due={due} />
        <MilestoneSection due={due} busy={busy} onAction={act} />
        <ObservationsSection evaluation={evaluation} isOwn={isOwn} />
        <MeasuresSection evaluation={evaluation} etag={etag} onAction={act} />
        <RatingsSection evaluation={evaluation} />
        <WrittenSection evaluation={evaluation} writing={writing} isOwn={isOwn} />
        <OtherActsSection evaluation={evaluation} etag={etag} isOwn={isOwn} busy={busy} onAction={act} />
      </Page>
    </>
  );
}

/** The evaluation with its record, its deadlines and what is written in it. */
async function load(evaluationId: string, signal?: AbortSignal) {
  const [{ value: evaluation, etag }, record, due, writing] = await Promise.all([
    getEvaluation(evaluationId, signal),
    getTimeline(evaluationId, signal),
    getDeadlines(evaluationId, signal),
    getWriting(evaluationId, signal),
  ]);
  return { evaluation, etag, record, due, writing };
}
