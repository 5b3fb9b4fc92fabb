import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { getEvaluation } from '../../api/evaluations.ts';
import { agreeOnPlan, getWriting, giveNotice, referToPeerAssistance } from '../../api/writing.ts';
import { Alert } from '../../components/alert.tsx';
import { BackLink } from '../../components/back-link.tsx';
import { FailurePage } from '../../components/failure-page.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useArrival } from '../../components/use-arrival.ts';
import { useLoad } from '../../components/use-load.ts';
import { VisibilityLine } from '../../components/visibility-line.tsx';
import { useSignedIn } from '../../session/session-context.tsx';
import { PaperSection } from './paper-section.tsx';
import { papers, words } from './words.ts';

/** Notices, assistance plans and referrals after unsatisfactory performance. */
export function AssistancePage() {
  const { role } = useSignedIn();
  const { evaluationId = '' } = useParams();
  const [done, setDone] = useState('');
  const { loaded, reload } = useLoad(
    async (signal) => {
      const [evaluation, writing] = await Promise.all([
        getEvaluation(evaluationId, signal),
        getWriting(evaluationId, signal),
      ]);
      return { evaluation: evaluation.value, writing };
    },
    [evaluationId],
  );
  useArrival(loaded.state === 'ready');
  if (loaded.state === 'loading') return <Loading what="what is on record" />;
  if (loaded.state === 'failed') return <FailurePage error={loaded.error} retry={reload} />;

  const { evaluation, writing } = loaded.value;
  const canAdd = evaluation.allowedActions.includes('follow-up');
  const adding =
    (kind: keyof typeof papers, add: typeof giveNotice) => async (text: string, day: string, key: string) => {
      await add(evaluationId, text, day, key);
      setDone(papers[kind].done);
      reload();
    };
  return (
    <>
      <BackLink to={`/evaluations/${evaluationId}`}>{words.back}</BackLink>
      <Page title={words.title(evaluation.teacher.name)} lead={<p>{words.lead}</p>}>
        {done !== '' && <Alert kind="success" title={done} announce />}
        <VisibilityLine text={role === 'teacher' ? words.visibleToTeacher : words.visibleTo} />
        <PaperSection
          id="notices"
          text={papers.notices}
          papers={writing.notices.map((each) => ({ id: each.noticeId, day: each.givenOn, text: each.description }))}
          isTextNeeded
          canAdd={canAdd}
          onAdd={adding('notices', giveNotice)}
        />
        <PaperSection
          id="plans"
          text={papers.plans}
          papers={writing.plans.map((each) => ({ id: each.planId, day: each.agreedOn, text: each.plan }))}
          isTextNeeded
          canAdd={canAdd}
          onAdd={adding('plans', agreeOnPlan)}
        />
        {canAdd && (
          <p>
            {words.conference} <Link to={`/evaluations/${evaluationId}/finalise`}>{words.finalise}</Link>
          </p>
        )}
        <PaperSection
          id="referrals"
          text={papers.referrals}
          papers={writing.referrals.map((each) => ({ id: each.referralId, day: each.referredOn, text: each.note }))}
          isTextNeeded={false}
          canAdd={canAdd}
          onAdd={adding('referrals', referToPeerAssistance)}
        />
      </Page>
    </>
  );
}
